import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  emptyMonthDocument,
  type MonthDocument,
} from '../../../shared/model/documents/month-document';
import { emptyProgramContent, type Program } from '../../../shared/model/program';
import {
  addToMonth,
  putInMonth,
  putReflection,
  setDeletedInMonth,
  takeFromMonth,
} from '../../../shared/programs/month-changes';
import { findProgramOwners, findStrayIds } from '../../../shared/programs/program-owners';

const NOW = '2026-11-23T18:50:35.000Z';

function programOf(id: string, changes: Partial<Program> = {}): Program {
  return {
    ...emptyProgramContent('2026-11-20'),
    title: id,
    id,
    createdAt: NOW,
    updatedAt: NOW,
    deletedAt: null,
    importId: null,
    importKey: null,
    ...changes,
  };
}

function monthOfPrograms(month: string, programs: Program[]): MonthDocument {
  return addToMonth(emptyMonthDocument(month), programs);
}

const reflectionOf = (programId: string) => ({
  programId,
  answers: [],
  skippedPromptIds: ['tip'],
  updatedAt: NOW,
});

describe('a month', () => {
  it('takes a program and its reflection out together, and in again', () => {
    const month = putReflection(
      monthOfPrograms('2026-11', [programOf('a'), programOf('b')]),
      reflectionOf('a'),
    );
    const without = takeFromMonth(month, new Set(['a']));
    expect(without.programs.map(({ id }) => id)).toEqual(['b']);
    expect(without.reflections).toEqual([]);
    const again = putInMonth(without, programOf('a'), reflectionOf('a'));
    expect(again.programs.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(putInMonth(again, programOf('a'), reflectionOf('a'))).toEqual(again);
  });

  it('is the same object when nothing goes to the trash', () => {
    const month = monthOfPrograms('2026-11', [programOf('a')]);
    expect(setDeletedInMonth(month, new Set(['other']), true, NOW)).toBe(month);
    expect(setDeletedInMonth(month, new Set(['a']), false, NOW)).toBe(month);
  });

  it('gives a deleted or restored program a later instant, whatever the clock says', () => {
    const later = '2026-12-01T00:00:00.000Z';
    const month = monthOfPrograms('2026-11', [programOf('a', { updatedAt: later })]);
    const [deleted] = setDeletedInMonth(month, new Set(['a']), true, NOW).programs;
    expect(deleted?.updatedAt).toBe('2026-12-01T00:00:00.001Z');
    expect(deleted?.deletedAt).toBe(deleted?.updatedAt);
  });
});

describe('owners', () => {
  it('of a program in two months is the newer one, then the one it belongs to', () => {
    const stays = programOf('a');
    const newer = programOf('a', { heldOn: '2026-12-01', updatedAt: '2026-11-24T00:00:00.000Z' });
    const november = monthOfPrograms('2026-11', [stays, programOf('b')]);
    const december = monthOfPrograms('2026-12', [newer]);
    for (const months of [
      [november, december],
      [december, november],
    ]) {
      const owners = findProgramOwners(months);
      expect(Object.fromEntries(owners)).toEqual({ a: '2026-12', b: '2026-11' });
      expect([...findStrayIds(november, owners)]).toEqual(['a']);
      expect([...findStrayIds(december, owners)]).toEqual([]);
    }
    const copy = monthOfPrograms('2026-12', [stays]);
    expect(findProgramOwners([copy, november]).get('a')).toBe('2026-11');
  });

  it('name each program once, in whatever order the months come', () => {
    const programs = fc.array(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'd'),
        minute: fc.integer({ min: 0, max: 9 }),
      }),
    );
    const months = fc.uniqueArray(
      fc.record({ month: fc.constantFrom('2026-10', '2026-11', '2026-12'), programs }),
      { selector: ({ month }) => month },
    );
    fc.assert(
      fc.property(months, (made) => {
        const documents = made.map(({ month, programs: rows }) =>
          monthOfPrograms(
            month,
            rows.map(({ id, minute }) =>
              programOf(id, { updatedAt: `2026-11-23T18:0${String(minute)}:00.000Z` }),
            ),
          ),
        );
        const owners = findProgramOwners(documents);
        const ids = documents.flatMap(({ programs: rows }) => rows.map(({ id }) => id));
        expect([...owners.keys()].toSorted()).toEqual([...new Set(ids)].toSorted());
        for (const [id, month] of owners) {
          const newest = documents
            .flatMap((document) => document.programs)
            .filter((program) => program.id === id)
            .reduce((latest, { updatedAt }) => (updatedAt > latest ? updatedAt : latest), '');
          const owner = documents.find((document) => document.month === month);
          const held = owner?.programs.filter((program) => program.id === id);
          expect(held?.map(({ updatedAt }) => updatedAt)).toContain(newest);
        }
      }),
    );
  });
});
