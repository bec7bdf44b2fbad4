import type { Handlers } from '../../shared/ipc/api';
import { keepDraft } from '../../shared/programs/keep-drafts';
import { succeed } from '../../shared/result';
import type { Library } from '../store/library';

export function createDraftsHandlers(deps: {
  library: Pick<Library, 'drafts'>;
  now: () => Date;
}): Handlers<'drafts'> {
  const document = deps.library.drafts;
  return {
    list: () => Promise.resolve(succeed(document.read().drafts)),

    save: async ({ key, text }) => {
      const draft = { key, text, savedAt: deps.now().toISOString() };
      const saved = await document.update((current) => {
        const drafts = keepDraft(current.drafts, draft);
        return drafts === current.drafts ? current : { ...current, drafts };
      });
      return saved.ok ? succeed(null) : saved;
    },

    remove: async ({ key }) => {
      const saved = await document.update((current) =>
        current.drafts.some((draft) => draft.key === key)
          ? { ...current, drafts: current.drafts.filter((draft) => draft.key !== key) }
          : current,
      );
      return saved.ok ? succeed(null) : saved;
    },
  };
}
