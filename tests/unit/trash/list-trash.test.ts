import { describe, expect, it } from 'vitest';
import { emptyProgramContent, type Program } from '../../../shared/model/program';
import { listTrash, type TrashMaterial } from '../../../shared/trash/list-trash';
import { findGoesOn, isOverdue } from '../../../shared/trash/trash-entry';

const DELETED = '2026-11-01T10:00:00.000Z';

function programOf(id: string, changes: Partial<Program> = {}): Program {
  return {
    ...emptyProgramContent('2026-10-20'),
    title: id,
    id,
    createdAt: DELETED,
    updatedAt: DELETED,
    deletedAt: DELETED,
    importId: null,
    importKey: null,
    ...changes,
  };
}

const nothing: TrashMaterial = {
  programs: [],
  imports: [],
  writings: [],
  portfolios: [],
  proposals: [],
  cup: { sticks: [], answers: [] },
  shares: [],
  venues: [],
};

describe('the trash', () => {
  it('holds what was deleted, the latest first, and nothing else', () => {
    const entries = listTrash({
      ...nothing,
      programs: [
        programOf('old'),
        programOf('kept', { deletedAt: null }),
        programOf('new', { deletedAt: '2026-11-05T10:00:00.000Z' }),
      ],
    });
    expect(entries.map(({ title }) => title)).toEqual(['new', 'old']);
    expect(entries[1]).toMatchObject({ kind: 'program', goesOn: '2026-12-01', count: 1 });
  });

  it('shows an import that was undone as one thing', () => {
    const batch = {
      id: 'i',
      fileName: 'log.csv',
      importedAt: DELETED,
      added: 2,
      alreadyThere: 0,
      skipped: 0,
      undoneAt: DELETED,
    };
    const programs = [
      programOf('a', { importId: 'i' }),
      programOf('b', { importId: 'i' }),
      programOf('c', { importId: 'still-there' }),
    ];
    const entries = listTrash({ ...nothing, programs, imports: [batch] });
    expect(entries.map(({ kind, title, count }) => [kind, title, count])).toEqual([
      ['program', 'c', 1],
      ['import', 'log.csv', 2],
    ]);
  });

  it('lets things go after 30 days, not before', () => {
    expect(findGoesOn(DELETED)).toBe('2026-12-01');
    expect(isOverdue(DELETED, new Date('2026-12-01T09:59:59.000Z'))).toBe(false);
    expect(isOverdue(DELETED, new Date('2026-12-01T10:00:00.000Z'))).toBe(true);
  });
});
