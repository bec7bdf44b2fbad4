import { randomUUID } from 'node:crypto';
import { app, shell } from 'electron';
import { openLink } from '../security/open-link';
import type { Library } from '../store/library';
import { createAppHandlers } from './app-handlers';
import { createDraftsHandlers } from './drafts-handlers';
import { createProgramsHandlers } from './programs-handlers';
import { createReflectionsHandlers } from './reflections-handlers';
import type { AllHandlers } from './register-ipc';
import { createSettingsHandlers } from './settings-handlers';
import { createSharesHandlers } from './shares-handlers';

/** Every domain's handlers, with what they need from the system. */
export function createHandlers(library: Library): AllHandlers {
  const now = (): Date => new Date();
  const makeId = (): string => randomUUID();
  return {
    app: createAppHandlers({
      version: app.getVersion(),
      library,
      now,
      openLink,
      showFolder: (folder) => shell.openPath(folder),
    }),
    settings: createSettingsHandlers({ library }),
    drafts: createDraftsHandlers({ library, now }),
    programs: createProgramsHandlers({ library }),
    reflections: createReflectionsHandlers({ library }),
    shares: createSharesHandlers({ library, now, makeId }),
  };
}
