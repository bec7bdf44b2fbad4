import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProgramDetails } from '../../../shared/programs/program-details';
import { ANGLES, gapSchema, writingFieldSchema, type Angle } from '../../../shared/model/writing';
import type { Venue } from '../../../shared/model/venue';
import { countWords } from '../../../shared/text/count';
import { BUILT_IN_VENUES } from '../../../shared/venues/built-in-venues';
import { composeWriting, type Composition } from '../../../shared/writings/compose-writing';
import { NEVER_SHOWN, somePrograms } from '../../fixtures/writings/arbitrary-programs';
import { SAMPLE_PROFILE, SAMPLE_TODAY } from '../../fixtures/writings/cases';
import { allowedNumbers, isHers, originOf } from '../../fixtures/writings/trace-pieces';

const venue = fc.constantFrom(...BUILT_IN_VENUES);
/** Shrinking seven programs takes minutes; the seed in the message repeats the failure. */
const RUNS = { numRuns: 300, endOnFailure: true };
const TIMEOUT = 60_000;

function compose(programs: ProgramDetails[], to: Venue, angle: Angle = 'auto'): Composition {
  return composeWriting({
    venue: to,
    programs,
    profile: SAMPLE_PROFILE,
    today: SAMPLE_TODAY,
    angle,
  });
}

const anAngle = fc.constantFrom(...ANGLES);

const piecesOf = ({ fields }: Composition) => fields.flatMap(({ pieces }) => pieces);
const textsOf = ({ fields }: Composition) => fields.map(({ text }) => text);

describe('every draft', { timeout: TIMEOUT }, () => {
  it('is exactly its pieces, fits the schema, and starts unedited', () => {
    fc.assert(
      fc.property(somePrograms, venue, anAngle, (programs, to, angle) => {
        const draft = compose(programs, to, angle);
        expect(draft.fields.map(({ fieldId }) => fieldId)).toEqual(to.fields.map(({ id }) => id));
        for (const field of draft.fields) {
          expect(field.pieces.map(({ text }) => text).join('')).toBe(field.draft);
          expect(field.text).toBe(field.draft);
          writingFieldSchema.parse(field);
        }
        draft.gaps.forEach((gap) => gapSchema.parse(gap));
      }),
      RUNS,
    );
  });

  it('has no word that claims to be hers and is not', () => {
    fc.assert(
      fc.property(somePrograms, venue, anAngle, (programs, to, angle) => {
        const strangers = piecesOf(compose(programs, to, angle)).filter(
          (piece) => !isHers(piece, programs),
        );
        expect(strangers).toEqual([]);
      }),
      RUNS,
    );
  });

  it('has no number of ours that her data does not give', () => {
    fc.assert(
      fc.property(somePrograms, venue, anAngle, (programs, to, angle) => {
        const allowed = allowedNumbers(programs);
        const ours = piecesOf(compose(programs, to, angle)).filter(
          (piece) =>
            originOf(piece, programs) === null &&
            !piece.text.startsWith('[[') &&
            // The number of a line in a list.
            !/^\d+\. $/u.test(piece.text),
        );
        const numbers = ours.flatMap(({ text }) => text.match(/\d[\d,]*/gu) ?? []);
        const strange = numbers.filter((text) => !allowed.has(Number(text.replaceAll(',', ''))));
        expect(strange).toEqual([]);
      }),
      RUNS,
    );
  });

  it('has a gap only where nothing was answered or passed on, and lists each one', () => {
    fc.assert(
      fc.property(somePrograms, venue, anAngle, (programs, to, angle) => {
        const draft = compose(programs, to, angle);
        expect(draft.gaps.length).toBeLessThanOrEqual(4);
        for (const gap of draft.gaps) {
          const details = programs.find(({ program }) => program.id === gap.programId);
          const answered = details?.reflection?.answers.find(
            (answer) => answer.promptId === gap.promptId && answer.text.trim() !== '',
          );
          expect(answered).toBeUndefined();
          expect(details?.reflection?.skippedPromptIds ?? []).not.toContain(gap.promptId);
          expect(textsOf(draft).some((text) => text.includes(gap.marker))).toBe(true);
        }
        const shown = piecesOf(draft).filter(({ text }) => text.startsWith('[['));
        for (const { text } of shown) {
          expect(draft.gaps.map(({ marker }) => marker)).toContain(text);
        }
        expect(new Set(draft.gaps.map(({ marker }) => marker)).size).toBe(draft.gaps.length);
      }),
      RUNS,
    );
  });

  it('has none of the marks of a mail merge', () => {
    fc.assert(
      fc.property(somePrograms, venue, anAngle, (programs, to, angle) => {
        for (const text of textsOf(compose(programs, to, angle))) {
          expect(text).not.toMatch(/undefined|null|NaN|\[insert|\[object/u);
          expect(/\S* *\S {2,}\S*/u.exec(text)?.[0]).toBeUndefined();
          expect(text).not.toMatch(/(?<!\.)\.\.(?!\.)/u);
          expect(text).not.toMatch(/, ,|,,| ,| \.(?!\.)/u);
          expect(text).toBe(text.trim());
          expect(text).not.toMatch(/\n{3,}/u);
        }
      }),
      RUNS,
    );
  });

  it('keeps to itself where it was, for which group, and the tags', () => {
    fc.assert(
      fc.property(somePrograms, venue, anAngle, (programs, to, angle) => {
        const all = textsOf(compose(programs, to, angle)).join('\n');
        for (const secret of Object.values(NEVER_SHOWN)) expect(all).not.toContain(secret);
      }),
      RUNS,
    );
  });

  it('comes out the same twice, and leaves its input alone', () => {
    fc.assert(
      fc.property(somePrograms, venue, anAngle, (programs, to, angle) => {
        const before = structuredClone(programs);
        expect(compose(programs, to, angle)).toEqual(compose(before, to, angle));
        expect(programs).toEqual(before);
      }),
      RUNS,
    );
  });

  it('stays within the words of a description and a biography', () => {
    fc.assert(
      fc.property(somePrograms, (programs) => {
        const to = BUILT_IN_VENUES.find(({ shape }) => shape === 'proposal');
        const fields = to ? compose(programs, to).fields : [];
        for (const field of fields.filter(({ fieldId }) =>
          /^(?:description|bio)$/u.test(fieldId),
        )) {
          expect(countWords(field.text)).toBeLessThanOrEqual(75);
        }
      }),
      RUNS,
    );
  });

  it('survives any text at all', () => {
    const anything = fc.string({ unit: 'grapheme', maxLength: 300 });
    fc.assert(
      fc.property(somePrograms, venue, anything, anything, (programs, to, one, other) => {
        const odd = programs.map(({ program, reflection }) => ({
          program: { ...program, title: one.trim() === '' ? 'x' : one, whatWeDid: other },
          reflection: reflection && {
            ...reflection,
            answers: reflection.answers.map((answer) => ({ ...answer, text: one + other })),
          },
        }));
        for (const field of compose(odd, to).fields) {
          expect(field.pieces.map(({ text }) => text).join('')).toBe(field.draft);
        }
      }),
      RUNS,
    );
  });
});
