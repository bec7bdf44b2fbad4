import type { AppError } from '../../shared/ipc/app-error';
import { listTrash } from '../../shared/trash/list-trash';
import { isOverdue, type TrashEntry, type TrashKind } from '../../shared/trash/trash-entry';
import type { OwnVenues } from '../../shared/model/own-venues';
import { letGoOfVenues, restoreVenue } from '../../shared/venues/change-venues';
import { fail, succeed, type Result } from '../../shared/result';
import type { Library } from '../store/library';

export type TrashLibrary = Pick<
  Library,
  'programs' | 'imports' | 'writings' | 'portfolios' | 'proposals' | 'cup' | 'shares' | 'venues'
>;

type Thing = Pick<TrashEntry, 'kind' | 'id'>;
interface Row {
  id: string;
  deletedAt: string | null;
}

/** What is done to the rows of a document: put back (`null` time) or let go. */
type Change = <R extends Row>(rows: readonly R[]) => R[];

const NOT_FOUND: Readonly<Record<TrashKind, AppError>> = {
  program: { code: 'not-found', thing: 'program' },
  import: { code: 'not-found', thing: 'import' },
  writing: { code: 'not-found', thing: 'writing' },
  proposal: { code: 'not-found', thing: 'writing' },
  portfolio: { code: 'not-found', thing: 'portfolio' },
  stick: { code: 'not-found', thing: 'stick' },
  answer: { code: 'not-found', thing: 'answer' },
  share: { code: 'not-found', thing: 'share' },
  venue: { code: 'not-found', thing: 'venue' },
};

/** The trash of all documents: what lies in it, back or gone. */
export interface TrashShelf {
  list(): TrashEntry[];
  restore(thing: Thing): Promise<Result<null, AppError>>;
  /** For good; the back-ups of the last days still have it. */
  purge(things: readonly Thing[]): Promise<Result<null, AppError>>;
  /** Lets go what has lain there for long enough; answers how many things that were. */
  purgeOverdue(now: Date): Promise<number>;
}

export function createTrashShelf(library: TrashLibrary): TrashShelf {
  function list(): TrashEntry[] {
    const { sticks, answers } = library.cup.read();
    return listTrash({
      programs: library.programs.listHeld(),
      imports: library.imports.read().imports,
      writings: library.writings.read().writings,
      portfolios: library.portfolios.read().portfolios,
      proposals: library.proposals.read().proposals,
      cup: { sticks, answers },
      shares: library.shares.read().shares,
      venues: library.venues.read().venues,
    });
  }

  /** Programs of an undone import that are still in the trash. */
  const idsOfImport = (importId: string): string[] =>
    library.programs
      .listHeld()
      .filter((program) => program.importId === importId && program.deletedAt !== null)
      .map(({ id }) => id);

  function changeRows(kind: TrashKind, change: Change): Promise<Result<unknown, AppError>> {
    switch (kind) {
      case 'writing':
        return library.writings.update((now) => ({ ...now, writings: change(now.writings) }));
      case 'proposal':
        return library.proposals.update((now) => ({ ...now, proposals: change(now.proposals) }));
      case 'portfolio':
        return library.portfolios.update((now) => ({ ...now, portfolios: change(now.portfolios) }));
      case 'stick':
        return library.cup.update((now) => ({ ...now, sticks: change(now.sticks) }));
      case 'answer':
        return library.cup.update((now) => ({ ...now, answers: change(now.answers) }));
      case 'share':
        return library.shares.update((now) => ({ ...now, shares: change(now.shares) }));
      // Those have rows of another shape, or of a file each.
      case 'program':
      case 'import':
      case 'venue':
        return Promise.resolve(fail(NOT_FOUND[kind]));
    }
  }

  async function restoreImport(id: string): Promise<Result<null, AppError>> {
    const restored = await library.programs.restore(idsOfImport(id));
    if (!restored.ok) return restored;
    const saved = await library.imports.update((now) => ({
      ...now,
      imports: now.imports.map((batch) => (batch.id === id ? { ...batch, undoneAt: null } : batch)),
    }));
    return saved.ok ? succeed(null) : saved;
  }

  async function purgeRows(kind: TrashKind, ids: ReadonlySet<string>) {
    const saved = await changeRows(kind, (rows) =>
      rows.filter(({ id, deletedAt }) => deletedAt === null || !ids.has(id)),
    );
    return saved.ok ? succeed(null) : saved;
  }

  /** What writings and shares name, those in the trash too. */
  function namesVenue(id: string): boolean {
    const { writings } = library.writings.read();
    return [...writings, ...library.shares.read().shares].some(({ venueId }) => venueId === id);
  }

  async function changeVenues(
    change: (own: OwnVenues) => OwnVenues,
  ): Promise<Result<null, AppError>> {
    const saved = await library.venues.update(change);
    return saved.ok ? succeed(null) : saved;
  }

  async function purge(things: readonly Thing[]): Promise<Result<null, AppError>> {
    const byKind = new Map<TrashKind, Set<string>>();
    for (const { kind, id } of things) {
      const known = byKind.get(kind) ?? new Set();
      byKind.set(kind, known.add(id));
    }
    const programs = [
      ...(byKind.get('program') ?? []),
      ...[...(byKind.get('import') ?? [])].flatMap(idsOfImport),
    ];
    byKind.delete('program');
    byKind.delete('import');
    if (programs.length > 0) {
      const purged = await library.programs.purge(programs);
      if (!purged.ok) return purged;
    }
    // After the writings and shares: what went with them no longer names a venue.
    const venueIds = byKind.get('venue');
    byKind.delete('venue');
    for (const [kind, ids] of byKind) {
      const purged = await purgeRows(kind, ids);
      if (!purged.ok) return purged;
    }
    return venueIds === undefined
      ? succeed(null)
      : changeVenues((own) => letGoOfVenues(own, venueIds, namesVenue));
  }

  return {
    list,
    purge,
    async restore({ kind, id }) {
      if (!list().some((entry) => entry.kind === kind && entry.id === id)) {
        return fail(NOT_FOUND[kind]);
      }
      if (kind === 'program') return library.programs.restore([id]);
      if (kind === 'import') return restoreImport(id);
      if (kind === 'venue') return changeVenues((own) => restoreVenue(own, id));
      const saved = await changeRows(kind, (rows) =>
        rows.map((row) => (row.id === id ? { ...row, deletedAt: null } : row)),
      );
      return saved.ok ? succeed(null) : saved;
    },
    async purgeOverdue(now) {
      const overdue = list().filter(({ deletedAt }) => isOverdue(deletedAt, now));
      if (overdue.length === 0) return 0;
      // A full disk or a read-only library is said when she saves; this waits for the next start.
      const purged = await purge(overdue);
      return purged.ok ? overdue.length : 0;
    },
  };
}
