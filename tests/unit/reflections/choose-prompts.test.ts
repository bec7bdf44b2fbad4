import type { Book } from '../../../shared/model/book';
import { bookOf } from '../../../shared/programs/name-book';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AGE_GROUPS, PLACES, PROGRAM_KINDS, type Program } from '../../../shared/model/program';
import { ALL_PROMPTS } from '../../../shared/reflections/all-prompts';
import { choosePrompts, type PromptContext } from '../../../shared/reflections/choose-prompts';
import {
  addDays,
  buildProgram,
  buildWeeklyPrograms,
  summariseAll,
  withTotal,
} from './build-program';

const SPINE = ['what-happened', 'what-worked', 'how-you-knew', 'next-time', 'tip'];
const CORE = [...SPINE, 'moment', 'family-said', 'ask-others'];
const NEW: PromptContext = { others: [], latelyAskedIds: [], answeredIds: [], skippedIds: [] };

const notes = fc.constantFrom(
  '',
  'We read three books.',
  'The juice spilled on the rug.',
  'We ran out of glue.',
  'It was raining hard.',
  'I tried a new opening.',
  'Two volunteers helped.',
);
const heads = fc.oneof(
  fc.constantFrom(null, 0, 1, 2, 5, 12, 30, 90),
  fc.integer({ min: 0, max: 400 }),
);
const aProgram: fc.Arbitrary<Program> = fc
  .record({
    kind: fc.constantFrom(...PROGRAM_KINDS),
    ages: fc.subarray([...AGE_GROUPS]),
    place: fc.constantFrom(null, ...PLACES),
    total: heads,
    sessions: fc.constantFrom(1, 1, 1, 13),
    series: fc.constantFrom('', 'Toddler Time', 'Lego Club'),
    whatWeDid: notes,
    books: fc.constantFrom<Book[]>([], [bookOf('Bark, George')]),
    songs: fc.constantFrom<string[]>([], ['Zoom zoom zoom']),
    materials: fc.constantFrom<string[]>([], ['felt']),
    ideaFrom: fc.constantFrom('', 'A colleague.'),
    day: fc.integer({ min: 0, max: 4_000 }),
  })
  .map(({ total, day, ...rest }) =>
    buildProgram({ ...rest, ...withTotal(total), heldOn: addDays('2016-01-01', day) }),
  );

/** Up to 30 earlier ones of a series, with a usual number of people. Built once: most of the time goes here. */
const LOGS = [0, 1, 2, 4, 5, 7, 8, 9, 14, 15, 16, 17, 18, 19, 20, 30].flatMap((count) =>
  [null, 0, 4, 12, 60].flatMap((total) =>
    ['Toddler Time', 'Lego Club'].map((series) =>
      summariseAll(
        Array.from({ length: count }, (_, week) =>
          buildProgram({
            ...withTotal(total),
            series,
            id: `old-${week}`,
            heldOn: addDays('2015-01-01', week * 7),
          }),
        ),
      ),
    ),
  ),
);
const aLog = fc.constantFrom(...LOGS);

const idsFor = (program: Program, context: Partial<PromptContext> = {}): string[] =>
  choosePrompts(program, { ...NEW, ...context }).map((prompt) => prompt.id);

describe('choosePrompts', () => {
  it('asks the spine first and always has at least twelve, none of them twice', () => {
    fc.assert(
      fc.property(aProgram, aLog, (program, others) => {
        const ids = idsFor(program, { others });
        expect(ids.slice(0, 5)).toEqual(SPINE);
        expect(ids).toEqual(expect.arrayContaining(CORE));
        expect(ids.length).toBe(13);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same list for the same program and log, in whatever order the log comes', () => {
    fc.assert(
      fc.property(aProgram, aLog, (program, others) => {
        const prompts = choosePrompts(program, { ...NEW, others });
        expect(choosePrompts(program, { ...NEW, others: others.toReversed() })).toEqual(prompts);
      }),
    );
  });

  it('leaves no fact of the log unfilled in what it shows', () => {
    fc.assert(
      fc.property(aProgram, aLog, (program, others) => {
        for (const prompt of choosePrompts(program, { ...NEW, others })) {
          expect(`${prompt.question}${prompt.hint ?? ''}${prompt.reason}`).not.toMatch(/[{}]/);
          expect(prompt.reason).not.toMatch(/ {2}|^ |undefined|NaN|\.\./);
        }
      }),
    );
  });

  it('offers every prompt to some program', () => {
    const seen = new Set<string>();
    for (const [program, others] of fc.sample(fc.tuple(aProgram, aLog), {
      numRuns: 4_000,
      seed: 7,
    })) {
      for (const id of idsFor(program, { others })) seen.add(id);
    }
    const never = ALL_PROMPTS.map((prompt) => prompt.id).filter((id) => !seen.has(id));
    expect(never).toEqual([]);
  });

  it('does not ask the same extras in the next weeks of a series, answered or not', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PROGRAM_KINDS),
        fc.constantFrom('', 'Lego Club'),
        fc.boolean(),
        (kind, series, areAnswered) => {
          const weeks = buildWeeklyPrograms(20, { kind, series, ages: ['0-5'] });
          const others = summariseAll(weeks);
          const asked: string[][] = [];
          for (const program of weeks) {
            const latelyAskedIds = areAnswered ? asked.slice(-8).toReversed().flat() : [];
            asked.push(
              idsFor(program, { others, latelyAskedIds }).filter((id) => !CORE.includes(id)),
            );
          }
          const repeated = asked.map(
            (ids, week) => ids.filter((id) => asked[week - 1]?.includes(id)).length,
          );
          expect(Math.max(...repeated)).toBeLessThanOrEqual(2);
          expect(repeated.reduce((sum, count) => sum + count)).toBeLessThan(weeks.length);
        },
      ),
    );
  });

  it('takes what was answered lately last', () => {
    const program = buildProgram();
    const extras = idsFor(program).filter((id) => !CORE.includes(id));
    const next = idsFor(program, { latelyAskedIds: extras });
    expect(next.filter((id) => extras.includes(id))).toEqual([]);
  });

  it('never asks again what was passed on, and keeps what was answered', () => {
    const program = buildProgram();
    const all = idsFor(program);
    const skippedIds = ['what-worked', 'moment'];
    expect(idsFor(program, { skippedIds })).toEqual(all.filter((id) => !skippedIds.includes(id)));

    const answeredIds = ['gaming-losing', 'not-a-prompt-any-more', 'tip'];
    expect(idsFor(program, { answeredIds, skippedIds: ['gaming-losing'] })).toEqual([
      ...all,
      'gaming-losing',
    ]);
  });

  it('asks about people only where there were some', () => {
    for (const kind of PROGRAM_KINDS) {
      const prompts = choosePrompts(buildProgram({ kind, ...withTotal(0), ages: ['0-5'] }), NEW);
      expect(prompts.find((prompt) => prompt.id === 'family-said')?.question).toBe(
        'What did someone say when they heard about it?',
      );
      expect(prompts.map((prompt) => prompt.id)).not.toEqual(
        expect.arrayContaining(['storytime-leaned-in']),
      );
      expect(prompts.filter((prompt) => prompt.id.startsWith('nobody-'))).toHaveLength(2);
    }
  });

  it('words the reason from the facts, with a blank count not taken for nobody', () => {
    const reasonsOf = (program: Program, others: Program[] = []): string =>
      choosePrompts(program, { ...NEW, others: summariseAll(others) })
        .map((prompt) => prompt.reason)
        .join('\n');
    expect(reasonsOf(buildProgram(withTotal(3)))).toContain('Three people came.');
    expect(reasonsOf(buildProgram(withTotal(1)))).toContain('One person came');
    expect(reasonsOf(buildProgram(withTotal(null)))).toContain('There is no count for this one');
    expect(reasonsOf(buildProgram(withTotal(null)))).not.toContain('Nobody');
    expect(reasonsOf(buildProgram(withTotal(1_240)))).toContain('1,240 people came.');
    const weeks = buildWeeklyPrograms(15, { series: 'Toddler Time' });
    expect(reasonsOf(buildProgram({ series: 'Toddler Time' }), weeks.slice(0, 14))).toContain(
      'This is the fifteenth Toddler Time in your log.',
    );
  });
});
