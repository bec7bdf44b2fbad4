import type { Handlers } from '../../shared/ipc/api';
import type { AppError } from '../../shared/ipc/app-error';
import { buildNumbersCsv } from '../../shared/numbers/build-numbers-csv';
import { buildNumbersDocument, describeFilters } from '../../shared/numbers/build-numbers-document';
import { describeRange } from '../../shared/numbers/describe-range';
import type { NumbersQuery } from '../../shared/numbers/numbers-query';
import { reportWords } from '../../shared/numbers/report-words';
import { createFormatFacts } from '../../shared/portfolio/format-facts';
import { fail, succeed, type Result } from '../../shared/result';
import { safeFileName } from '../../shared/writings/safe-file-name';
import type { LayoutRunner } from '../exports/layout-runner';
import { writePdf } from '../exports/write-pdf';
import { countLog } from '../numbers/count-log';
import type { Library } from '../store/library';
import { toDay } from './to-day';

const FILE_KINDS = {
  csv: { name: 'Table', extensions: ['csv'] },
  pdf: { name: 'PDF', extensions: ['pdf'] },
  png: { name: 'Picture', extensions: ['png'] },
};

export interface NumbersDeps {
  library: Pick<Library, 'programs' | 'settings'>;
  /** Answers where to save, or `null`. */
  askWhereToSave: (
    suggestedName: string,
    filters: { name: string; extensions: string[] }[],
  ) => Promise<{ path: string; fileName: string } | null>;
  layout: LayoutRunner;
  showInFolder: (path: string) => void;
  now: () => Date;
}

export function createNumbersHandlers(deps: NumbersDeps): Handlers<'numbers'> {
  const { library, layout } = deps;
  let saving: { isCancelled: boolean } | null = null;
  let savedPath: string | null = null;

  const count = (query: NumbersQuery) => countLog(library.programs, query, toDay(deps.now()));

  function nameFile(query: NumbersQuery, ending: string): string {
    const { language, numbers } = library.settings.read().settings;
    const range = describeRange(query, numbers.fiscalYearStart, createFormatFacts(language));
    return safeFileName(reportWords.fileName(range), ending);
  }

  const ask = (name: string, kind: keyof typeof FILE_KINDS) =>
    deps.askWhereToSave(name, [FILE_KINDS[kind]]);

  /** Bytes to where she said. Tells the file manager what to show. */
  async function write<Told extends object>(
    place: { path: string; fileName: string },
    bytes: Uint8Array,
    told: Told,
  ): Promise<Result<Told & { fileName: string }, AppError>> {
    const written = await writePdf(place.path, bytes);
    if (!written.ok) return written;
    savedPath = place.path;
    return succeed({ ...told, fileName: place.fileName });
  }

  return {
    get: async (query) => succeed(await count(query)),

    saveCsv: async (query) => {
      const place = await ask(nameFile(query, 'csv'), 'csv');
      if (place === null) return fail({ code: 'cancelled' });
      const { language, numbers } = library.settings.read().settings;
      const format = createFormatFacts(language);
      const facts = {
        range: describeRange(query, numbers.fiscalYearStart, format),
        filters: describeFilters(query),
        showsElements: numbers.showsElementNumbers,
      };
      const csv = buildNumbersCsv(await count(query), facts, format);
      return write(place, Buffer.from(csv, 'utf8'), {});
    },

    savePdf: async (query) => {
      const save = { isCancelled: false };
      saving = save;
      const place = await ask(nameFile(query, 'pdf'), 'pdf');
      if (place === null || wasCancelled(save)) return fail({ code: 'cancelled' });
      const { profile, paper, language, numbers } = library.settings.read().settings;
      const settings = { profile, paper, language, numbers };
      const document = buildNumbersDocument(await count(query), query, settings);
      const madeAt = deps.now().toISOString();
      const laidOut = await layout.run({ kind: 'numbers', document, madeAt }, { isPreview: false });
      if (!laidOut.ok) return laidOut;
      // TypeScript can't see that `cancelPdf` may have been called while the layout ran.
      if (wasCancelled(save)) return fail({ code: 'cancelled' });
      return write(place, laidOut.value.pdf, { pages: laidOut.value.pages });
    },

    cancelPdf: () => {
      if (saving !== null) saving.isCancelled = true;
      layout.cancel();
      return Promise.resolve(succeed(null));
    },

    saveImage: async ({ suggestedName, png }) => {
      if (!isPng(png)) return fail({ code: 'invalid-input', fields: ['png'] });
      const place = await ask(safeFileName(suggestedName, 'png'), 'png');
      return place === null ? fail({ code: 'cancelled' }) : write(place, png, {});
    },

    showSaved: () => {
      if (savedPath === null) return Promise.resolve(fail({ code: 'not-found', thing: 'file' }));
      deps.showInFolder(savedPath);
      return Promise.resolve(succeed(null));
    },
  };
}

function wasCancelled(save: { isCancelled: boolean }): boolean {
  return save.isCancelled;
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** The window may only have pictures written, whatever it says that they are. */
function isPng(bytes: Uint8Array): boolean {
  return PNG.every((byte, index) => bytes[index] === byte);
}
