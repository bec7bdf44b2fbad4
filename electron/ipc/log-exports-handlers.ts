import type { Handlers } from '../../shared/ipc/api';
import { isInRange } from '../../shared/log-exports/log-entry';
import { LOG_FILE_ENDINGS, type LogFormat } from '../../shared/log-exports/log-format';
import { fail, succeed } from '../../shared/result';
import { exportLog } from '../log-exports/export-log';
import type { SendEvent } from '../shell/send-event';
import type { Library } from '../store/library';
import { toDay } from './to-day';

const FILTER_NAMES: Readonly<Record<LogFormat, string>> = {
  csv: 'CSV table',
  json: 'JSON',
  markdown: 'Markdown',
};

export function createLogExportsHandlers(deps: {
  library: Pick<Library, 'programs'>;
  /** Answers where to save, or `null`. */
  askWhereToSave: (
    suggestedName: string,
    filters: { name: string; extensions: string[] }[],
  ) => Promise<{ path: string; fileName: string } | null>;
  showInFolder: (path: string) => void;
  sendEvent: SendEvent;
  now: () => Date;
}): Handlers<'logExports'> {
  let saving: { isCancelled: boolean } | null = null;
  let savedPath: string | null = null;

  return {
    export: async ({ format, from, to }) => {
      if (saving !== null) return fail({ code: 'cancelled' });
      const save = { isCancelled: false };
      saving = save;
      try {
        const ending = LOG_FILE_ENDINGS[format];
        const place = await deps.askWhereToSave(`Program log ${toDay(deps.now())}.${ending}`, [
          { name: FILTER_NAMES[format], extensions: [ending] },
        ]);
        if (place === null) return fail({ code: 'cancelled' });
        const range = { from, to };
        const programs = deps.library.programs
          .listAll()
          .filter(({ program }) => isInRange(program, range));
        const written = await exportLog(place.path, {
          format,
          range,
          programs,
          exportedAt: deps.now().toISOString(),
          isCancelled: () => save.isCancelled,
          onProgress: (done, total) => {
            deps.sendEvent('log-export-progress', { done, total });
          },
        });
        if (!written.ok) return written;
        savedPath = place.path;
        return succeed({ fileName: place.fileName, programs: programs.length });
      } finally {
        saving = null;
      }
    },

    cancel: () => {
      if (saving !== null) saving.isCancelled = true;
      return Promise.resolve(succeed(null));
    },

    showSaved: () => {
      if (savedPath === null) return Promise.resolve(fail({ code: 'not-found', thing: 'file' }));
      deps.showInFolder(savedPath);
      return Promise.resolve(succeed(null));
    },
  };
}
