import fc from 'fast-check';
import { makeProgram } from '../../fixtures/writings/make-program';

const WORDS = [
  'scarves',
  'the drum',
  'sang',
  'stayed',
  'nobody',
  'chairs',
  'Niños',
  '“Again!”',
  '\n',
];
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 6 }).map((words) => words.join(' '));

/** Logs of a few series over three years, newest first, as the library hands them over. */
export const arbitraryLog = fc
  .array(
    fc.record({
      day: fc.integer({ min: 1, max: 28 }),
      month: fc.integer({ min: 1, max: 12 }),
      year: fc.integer({ min: 2024, max: 2026 }),
      title: fc.constantFrom('Toddler Time', 'LEGO', 'Cuentos'),
      total: fc.option(fc.integer({ min: 0, max: 40 })),
      answers: fc.dictionary(
        fc.constantFrom('what-worked', 'next-time', 'how-you-knew', 'family-said', 'tip', 'gone'),
        text,
      ),
    }),
    { maxLength: 25 },
  )
  .map((seeds) =>
    seeds
      .map(({ day, month, year, title, total, answers }, index) => {
        const pad = (part: number) => String(part).padStart(2, '0');
        return makeProgram(
          String(index),
          {
            heldOn: `${String(year)}-${pad(month)}-${pad(day)}`,
            title,
            attendance: { children: null, teens: null, adults: null, total },
          },
          answers,
        );
      })
      .toSorted((a, b) => (a.program.heldOn < b.program.heldOn ? 1 : -1)),
  );
