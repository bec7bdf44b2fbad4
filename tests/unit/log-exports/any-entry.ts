import fc from 'fast-check';
import type { LogEntry } from '../../../shared/log-exports/log-entry';
import {
  AGE_GROUPS,
  emptyProgramContent,
  OUTCOMES,
  PLACES,
  PRACTICES,
  PROGRAM_KINDS,
} from '../../../shared/model/program';

/** Half a pair of surrogates, left by a cut, can't be stored as UTF-8. */
function makeWellFormed(text: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(text)).replaceAll('\ufffd', '?');
}

/** Text as people type it, with the signs that tables and formulas trip over. */
function anyText(max: number): fc.Arbitrary<string> {
  const sign = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', ';') },
    { weight: 2, arbitrary: fc.constantFrom('|', '\\', "'", ' ', '\r\n', '＝', 'é', '🦉') },
    { weight: 5, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }) },
  );
  return fc
    .array(sign, { maxLength: 12 })
    .map((signs) => makeWellFormed(signs.join('').slice(0, max)));
}

const filled = (max: number) => anyText(max).map((text) => `x${text}`.slice(0, max));
const trimmed = (max: number) => filled(max).map((text) => text.trim());
const count = fc.option(fc.nat(1_000_000));
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const time = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
const lines = fc.array(filled(300), { maxLength: 3 });

/** Any program that can be in the log, without its files, and her answers. */
export const anyEntry: fc.Arbitrary<LogEntry> = fc.record({
  id: fc.uuid(),
  content: fc
    .record({
      title: trimmed(300),
      heldOn: day,
      heldOnPrecision: fc.constantFrom('day' as const, 'month' as const),
      sessions: fc.integer({ min: 1, max: 10_000 }),
      kind: fc.constantFrom(...PROGRAM_KINDS),
      series: anyText(300),
      ages: fc.subarray([...AGE_GROUPS]),
      audience: anyText(300),
      attendance: fc.record({ children: count, teens: count, adults: count, total: count }),
      place: fc.option(fc.constantFrom(...PLACES)),
      branch: anyText(300),
      whatWeDid: anyText(2_000),
      startTime: fc.option(time),
      minutes: fc.option(fc.integer({ min: 1, max: 1_440 })),
      partners: anyText(300),
      staff: count,
      volunteers: count,
      prepMinutes: fc.option(fc.nat(100_000)),
      cost: fc.option(fc.nat(100_000_000).map((cents) => cents / 100)),
      onlineHeads: count,
      views: count,
      runningOrder: fc.array(fc.record({ what: trimmed(300), comment: anyText(900) }), {
        maxLength: 3,
      }),
      practices: fc.subarray([...PRACTICES]),
      outcomes: fc.subarray([...OUTCOMES]),
      evidence: fc.record({
        stayedAfter: count,
        askedAboutIt: count,
        borrowed: count,
        quotes: lines,
      }),
      links: fc.array(fc.record({ url: filled(300), label: anyText(300) }), { maxLength: 3 }),
      isStarred: fc.boolean(),
      isUnfinished: fc.boolean(),
      books: fc.array(fc.record({ title: trimmed(300), author: anyText(300), isbn: anyText(40) }), {
        maxLength: 3,
      }),
      songs: lines,
      materials: lines,
      ideaFrom: anyText(300),
      tags: fc.array(trimmed(60), { maxLength: 3 }),
    })
    .map((content) => ({ ...emptyProgramContent(content.heldOn), ...content })),
  answers: fc.array(
    fc.record({
      promptId: fc.constantFrom('what-worked', 'next-time'),
      question: filled(300),
      text: anyText(2_000),
      answeredAt: fc.constant('2026-11-20T10:00:00.000Z'),
    }),
    { maxLength: 2 },
  ),
});
