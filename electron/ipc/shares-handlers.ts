import type { Handlers } from '../../shared/ipc/api';
import type { Share } from '../../shared/model/share';
import { fail, succeed } from '../../shared/result';
import { keptShares } from '../../shared/shares/kept-shares';
import type { Library } from '../store/library';

const NOT_FOUND = { code: 'not-found', thing: 'share' } as const;

/** Newest first; of one day, the one that was noted last. */
function compareShares(a: Share, b: Share): number {
  return b.sharedOn.localeCompare(a.sharedOn) || b.createdAt.localeCompare(a.createdAt);
}

export function createSharesHandlers(deps: {
  library: Pick<Library, 'shares'>;
  now: () => Date;
  makeId: () => string;
}): Handlers<'shares'> {
  const document = deps.library.shares;
  const find = (id: string, isInTrash = false) =>
    document
      .read()
      .shares.find((share) => share.id === id && (share.deletedAt !== null) === isInTrash);

  async function put(share: Share) {
    const saved = await document.update((current) => ({
      ...current,
      shares: [...current.shares.filter((other) => other.id !== share.id), share],
    }));
    return saved.ok ? succeed(share) : saved;
  }

  return {
    list: () =>
      Promise.resolve(succeed(keptShares(document.read().shares).toSorted(compareShares))),

    add: (request) =>
      put({
        ...request,
        id: deps.makeId(),
        createdAt: deps.now().toISOString(),
        deletedAt: null,
      }),

    update: async ({ id, ...changes }) => {
      const share = find(id);
      return share === undefined ? fail(NOT_FOUND) : put({ ...share, ...changes });
    },

    remove: async ({ id }) => {
      const share = find(id);
      if (share === undefined) return fail(NOT_FOUND);
      const saved = await put({ ...share, deletedAt: deps.now().toISOString() });
      return saved.ok ? succeed(share) : saved;
    },

    restore: async ({ id }) => {
      const share = find(id, true);
      return share === undefined ? fail(NOT_FOUND) : put({ ...share, deletedAt: null });
    },
  };
}
