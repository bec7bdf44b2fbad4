import { chooseCards } from '../../shared/cup/choose-cards';
import { cupSheetWords } from '../../shared/cup/cup-sheet-words';
import type { PrintChoice, PrintShape } from '../../shared/cup/cup-print';
import type { Handlers } from '../../shared/ipc/api';
import { fail, succeed } from '../../shared/result';
import type { CupLayoutMaterial } from '../exports/layout-messages';
import type { LayoutRunner } from '../exports/layout-runner';
import { namePdf } from '../exports/name-pdf';
import { writePdf } from '../exports/write-pdf';
import type { Library } from '../store/library';

export interface CupPrinterParts {
  library: Pick<Library, 'cup' | 'settings'>;
  /** Answers where to save, or `null`. */
  askWhereToSave: (suggestedName: string) => Promise<{ path: string; fileName: string } | null>;
  layout: LayoutRunner;
  showInFolder: (path: string) => void;
  now: () => Date;
}

interface PrintRequest {
  shape: PrintShape;
  which: PrintChoice;
  answerId?: string | undefined;
}

/** "Print my cup": the sheets as they will be, and as a file. */
export function createCupPrinter(
  deps: CupPrinterParts,
): Pick<Handlers<'cup'>, 'preview' | 'print' | 'cancelPrint' | 'showPrinted'> {
  const { library, layout } = deps;
  let saving: { isCancelled: boolean } | null = null;
  let savedPath: string | null = null;

  function gather(request: PrintRequest): CupLayoutMaterial {
    const { paper, language } = library.settings.read().settings;
    return {
      kind: 'cup',
      shape: request.shape,
      paper,
      language,
      cards: chooseCards(library.cup.read(), request),
      madeAt: deps.now().toISOString(),
    };
  }

  return {
    preview: async (request) => layout.run(gather(request), { isPreview: true }),

    print: async (request) => {
      const save = { isCancelled: false };
      saving = save;
      const place = await deps.askWhereToSave(namePdf(cupSheetWords.fileNames[request.shape]));
      if (place === null || wasCancelled(save)) return fail({ code: 'cancelled' });
      const laidOut = await layout.run(gather(request), { isPreview: false });
      if (!laidOut.ok) return laidOut;
      // TypeScript can't see that `cancelPrint` may have been called while the layout ran.
      if (wasCancelled(save)) return fail({ code: 'cancelled' });
      const written = await writePdf(place.path, laidOut.value.pdf);
      if (!written.ok) return written;
      savedPath = place.path;
      return succeed({ fileName: place.fileName, pages: laidOut.value.pages });
    },

    cancelPrint: () => {
      if (saving !== null) saving.isCancelled = true;
      layout.cancel();
      return Promise.resolve(succeed(null));
    },

    showPrinted: () => {
      if (savedPath === null) return Promise.resolve(fail({ code: 'not-found', thing: 'file' }));
      deps.showInFolder(savedPath);
      return Promise.resolve(succeed(null));
    },
  };
}

function wasCancelled(save: { isCancelled: boolean }): boolean {
  return save.isCancelled;
}
