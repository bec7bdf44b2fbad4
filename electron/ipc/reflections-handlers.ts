import type { Handlers } from '../../shared/ipc/api';
import type { Library } from '../store/library';

export function createReflectionsHandlers(deps: {
  library: Pick<Library, 'reflections'>;
}): Handlers<'reflections'> {
  const { reflections } = deps.library;
  return {
    answer: (request) => reflections.answer(request),
    skip: (request) => reflections.skip(request),
  };
}
