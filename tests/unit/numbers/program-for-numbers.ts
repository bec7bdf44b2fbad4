import { emptyProgramContent, NO_ATTENDANCE, type Program } from '../../../shared/model/program';

let made = 0;

/** A storytime of ages 0-5 in the library on 2026-03-05, `total` people; changed as a test needs. */
export function programFor(changes: Partial<Program> = {}, total: number | null = null): Program {
  made += 1;
  return {
    ...emptyProgramContent('2026-03-05'),
    title: `Program ${String(made)}`,
    kind: 'storytime',
    ages: ['0-5'],
    place: 'onsite',
    attendance: { ...NO_ATTENDANCE, total },
    id: `p-${String(made)}`,
    createdAt: '2026-03-05T18:00:00.000Z',
    updatedAt: '2026-03-05T18:00:00.000Z',
    deletedAt: null,
    importId: null,
    importKey: null,
    ...changes,
  };
}
