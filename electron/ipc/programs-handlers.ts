import type { Handlers } from '../../shared/ipc/api';
import { fail, succeed } from '../../shared/result';
import type { SendEvent } from '../shell/send-event';
import type { Library } from '../store/library';
import { createMany } from './create-many';

const NOT_FOUND = { code: 'not-found', thing: 'program' } as const;

export function createProgramsHandlers(deps: {
  library: Pick<Library, 'programs'>;
  sendEvent: SendEvent;
}): Handlers<'programs'> {
  const { programs } = deps.library;
  /** Tokens of the changes of several programs that are under way, and whether she stopped them. */
  const underWay = new Map<string, { isStopped: boolean }>();
  return {
    list: () => Promise.resolve(succeed(programs.listSummaries())),

    get: ({ id }) => {
      const details = programs.get(id);
      return Promise.resolve(details === undefined ? fail(NOT_FOUND) : succeed(details));
    },

    // Those that are not there any more are left out: the others are still of use.
    getMany: ({ ids }) =>
      Promise.resolve(
        succeed(ids.map((id) => programs.get(id)).filter((details) => details !== undefined)),
      ),

    create: async ({ content }) => {
      const added = await programs.add([{ content, importId: null, importKey: null }]);
      if (!added.ok) return added;
      const [program] = added.value;
      return program === undefined ? fail(NOT_FOUND) : succeed(program);
    },

    createMany: ({ contents }) => createMany(programs, contents),
    update: ({ id, content, updatedAt }) => programs.update(id, content, updatedAt),

    changeMany: async ({ ids, edit, token }) => {
      const state = { isStopped: false };
      underWay.set(token, state);
      try {
        const { before, error } = await programs.editSeveral(ids, edit, {
          isStopped: () => state.isStopped,
          onProgress: (done, total) => {
            deps.sendEvent('several-progress', { token, done, total });
          },
        });
        return succeed({ before, error, isStopped: state.isStopped });
      } finally {
        underWay.delete(token);
      }
    },

    stopChange: ({ token }) => {
      const state = underWay.get(token);
      if (state !== undefined) state.isStopped = true;
      return Promise.resolve(succeed(null));
    },

    remove: ({ ids }) => programs.remove(ids),
    restore: ({ ids }) => programs.restore(ids),
  };
}
