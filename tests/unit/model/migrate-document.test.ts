import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { migrateDocument } from '../../../shared/model/migrations/migrate-document';
import { nextInstant } from '../../../shared/model/next-instant';

const STEPS = [
  { from: 1, migrate: (document: object) => ({ ...document, second: true }) },
  { from: 0, migrate: (document: object) => ({ ...document, first: true }) },
];

describe('migrating a document', () => {
  it('takes each step in turn, from whichever version it is', () => {
    expect(migrateDocument({ version: 0 }, 2, STEPS)).toEqual({
      outcome: 'current',
      from: 0,
      document: { version: 2, first: true, second: true },
    });
    expect(migrateDocument({ version: 1 }, 2, STEPS)).toMatchObject({
      document: { version: 2, second: true },
    });
  });

  it('leaves the current version and the stored object alone', () => {
    const stored = Object.freeze({ version: 2, programs: [] });
    expect(migrateDocument(stored, 2, STEPS)).toMatchObject({ from: 2, document: stored });
    const old = Object.freeze({ version: 0 });
    migrateDocument(old, 2, STEPS);
    expect(old).toEqual({ version: 0 });
  });

  it('does not guess: newer, without a version, or without a step', () => {
    expect(migrateDocument({ version: 3 }, 2, STEPS)).toEqual({ outcome: 'newer', version: 3 });
    expect(migrateDocument({ version: -1 }, 2, STEPS)).toEqual({ outcome: 'unknown' });
    expect(migrateDocument({ version: 0 }, 2, STEPS.slice(0, 1))).toEqual({ outcome: 'unknown' });
    fc.assert(
      fc.property(fc.jsonValue(), (raw) => {
        fc.pre(typeof raw !== 'object' || raw === null || !('version' in raw));
        expect(migrateDocument(raw, 2, STEPS)).toEqual({ outcome: 'unknown' });
      }),
    );
  });
});

describe('the next instant', () => {
  it('is now, or just after the previous one', () => {
    const instants = fc.date({
      min: new Date(0),
      max: new Date('2100-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, instants, (previous, now) => {
        const next = nextInstant(previous.toISOString(), now.toISOString());
        expect(Date.parse(next)).toBe(Math.max(previous.getTime() + 1, now.getTime()));
      }),
    );
  });
});
