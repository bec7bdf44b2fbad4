import type { Handlers } from '../../shared/ipc/api';
import { succeed } from '../../shared/result';
import type { Library } from '../store/library';

export function createSettingsHandlers(deps: {
  library: Pick<Library, 'settings'>;
}): Handlers<'settings'> {
  const document = deps.library.settings;
  return {
    get: () => Promise.resolve(succeed(document.read().settings)),
    save: async ({ settings }) => {
      const saved = await document.update((current) => ({ ...current, settings }));
      return saved.ok ? succeed(saved.value.settings) : saved;
    },
  };
}
