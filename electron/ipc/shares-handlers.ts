import type { Handlers } from '../../shared/ipc/api';
import type { Share } from '../../shared/model/share';
import { fail, succeed } from '../../shared/result';
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
  /** For undo, while the app is open. */
  const removed = new Map<string, Share>();
  const find = (id: string) => document.read().shares.find((share) => share.id === id);

  async function put(share: Share) {
    const saved = await document.update((current) => ({
      ...current,
      shares: [...current.shares.filter((other) => other.id !== share.id), share],
    }));
    return saved.ok ? succeed(share) : saved;
  }

  return {
    list: () => Promise.resolve(succeed(document.read().shares.toSorted(compareShares))),

    add: (request) => put({ ...request, id: deps.makeId(), createdAt: deps.now().toISOString() }),

    update: async ({ id, ...changes }) => {
      const share = find(id);
      return share === undefined ? fail(NOT_FOUND) : put({ ...share, ...changes });
    },

    remove: async ({ id }) => {
      const share = find(id);
      if (share === undefined) return fail(NOT_FOUND);
      const saved = await document.update((current) => ({
        ...current,
        shares: current.shares.filter((other) => other.id !== id),
      }));
      if (!saved.ok) return saved;
      removed.set(id, share);
      return succeed(share);
    },

    restore: async ({ id }) => {
      const share = removed.get(id);
      if (share === undefined) return fail(NOT_FOUND);
      const restored = await put(share);
      if (restored.ok) removed.delete(id);
      return restored;
    },
  };
}
