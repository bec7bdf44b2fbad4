import type { Handlers } from '../../shared/ipc/api';
import { fail, succeed } from '../../shared/result';
import type { Library } from '../store/library';
import { createMany } from './create-many';

const NOT_FOUND = { code: 'not-found', thing: 'program' } as const;

export function createProgramsHandlers(deps: {
  library: Pick<Library, 'programs'>;
}): Handlers<'programs'> {
  const { programs } = deps.library;
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
    remove: ({ ids }) => programs.remove(ids),
    restore: ({ ids }) => programs.restore(ids),
  };
}
