import type { Handlers } from '../../shared/ipc/api';
import { fail, succeed } from '../../shared/result';
import type { Library } from '../store/library';

export function createProgramsHandlers(deps: {
  library: Pick<Library, 'programs'>;
}): Handlers<'programs'> {
  const { programs } = deps.library;
  return {
    list: async () => succeed(programs.listSummaries()),

    get: async ({ id }) => {
      const details = programs.get(id);
      return details === undefined
        ? fail({ code: 'not-found', thing: 'program' })
        : succeed(details);
    },

    // Those that are not there any more are left out: the others are still of use.
    getMany: async ({ ids }) =>
      succeed(ids.map((id) => programs.get(id)).filter((details) => details !== undefined)),

    create: async ({ content }) => {
      const added = await programs.add([{ content, importId: null, importKey: null }]);
      if (!added.ok) return added;
      const [program] = added.value;
      return program === undefined
        ? fail({ code: 'not-found', thing: 'program' })
        : succeed(program);
    },

    update: ({ id, content, updatedAt }) => programs.update(id, content, updatedAt),
    remove: ({ ids }) => programs.remove(ids),
    restore: ({ ids }) => programs.restore(ids),
  };
}
