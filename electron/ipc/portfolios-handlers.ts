import type { Handlers } from '../../shared/ipc/api';
import type { AppError } from '../../shared/ipc/app-error';
import type { Portfolio } from '../../shared/model/portfolio';
import { fail, succeed, type Result } from '../../shared/result';
import type { PortfolioLibrary } from '../exports/gather-portfolio';
import type { LayoutRunner } from '../exports/layout-runner';
import { readCheckSettings, reviewInSlices } from '../exports/review-in-slices';
import { FORMAT_FILES, nameExport } from '../exports/name-export';
import { writeExport } from '../exports/write-export';
import type { SendEvent } from '../shell/send-event';
import type { StoredDocument } from '../store/stored-document';
import { createPortfolioLayouts, type PhotoPrinter } from './portfolio-layouts';

const GONE = { code: 'not-found', thing: 'portfolio' } as const;
const CANCELLED = { code: 'cancelled' } as const;

interface SavePlace {
  path: string;
  fileName: string;
}

export function createPortfoliosHandlers(deps: {
  library: PortfolioLibrary & { readonly portfolios: StoredDocument<'portfolios'> };
  photos: PhotoPrinter;
  /** Answers where to save, or `null`. */
  askWhereToSave: (
    suggestedName: string,
    filters: { name: string; extensions: string[] }[],
  ) => Promise<SavePlace | null>;
  layout: LayoutRunner;
  showInFolder: (path: string) => void;
  sendEvent: SendEvent;
  now: () => Date;
}): Handlers<'portfolios'> {
  const { library } = deps;
  const layouts = createPortfolioLayouts(deps);
  let saving: { isCancelled: boolean } | null = null;
  let savedPath: string | null = null;

  /** What could not be saved: a library that may only be read can still be made a portfolio of. */
  const unsaved = new Map<string, Portfolio>();

  const find = (id: string): Portfolio | undefined =>
    unsaved.get(id) ?? library.portfolios.read().portfolios.find((one) => one.id === id);

  /** The desk saves as she leaves it: what is read next must have that in it. */
  async function whenSaved(): Promise<void> {
    await library.portfolios.update((current) => current);
  }

  async function setDeleted(id: string, deletedAt: string | null): Promise<Result<null, AppError>> {
    if (find(id) === undefined) return fail(GONE);
    const saved = await library.portfolios.update((current) => ({
      ...current,
      portfolios: current.portfolios.map((one) => (one.id === id ? { ...one, deletedAt } : one)),
    }));
    return saved.ok ? succeed(null) : saved;
  }

  return {
    list: async () => {
      await whenSaved();
      const { portfolios } = library.portfolios.read();
      return succeed(portfolios.toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt)));
    },

    get: async ({ id }) => {
      await whenSaved();
      const portfolio = find(id);
      return portfolio === undefined ? fail(GONE) : succeed(portfolio);
    },

    save: async ({ portfolio }) => {
      const saved = await library.portfolios.update((current) => {
        const portfolios = putPortfolio(current.portfolios, portfolio, deps.now().toISOString());
        return portfolios === current.portfolios ? current : { ...current, portfolios };
      });
      if (!saved.ok) {
        unsaved.set(portfolio.id, portfolio);
        return saved;
      }
      unsaved.delete(portfolio.id);
      return succeed(find(portfolio.id) ?? portfolio);
    },

    remove: ({ id }) => setDeleted(id, deps.now().toISOString()),
    restore: ({ id }) => setDeleted(id, null),

    preview: async ({ id }) => {
      const portfolio = find(id);
      if (portfolio === undefined) return fail(GONE);
      const laidOut = await layouts.layOut(portfolio, 'pdf', { isPreview: true });
      return laidOut.ok ? succeed(laidOut.value.preview) : laidOut;
    },

    review: async ({ id }) => {
      const portfolio = find(id);
      if (portfolio === undefined) return fail(GONE);
      return succeed(await reviewInSlices(library, portfolio, readCheckSettings(library)));
    },

    export: async ({ id, format }) => {
      const portfolio = find(id);
      if (portfolio === undefined) return fail(GONE);
      const save = { isCancelled: false };
      saving = save;
      const place = await deps.askWhereToSave(nameExport(portfolio, format), FORMAT_FILES[format]);
      if (place === null || wasCancelled(save)) return fail(CANCELLED);
      const laidOut = await layouts.layOut(portfolio, format, { isPreview: false });
      if (!laidOut.ok) return laidOut;
      // TypeScript can't see that `cancel` may have been called while the layout ran.
      if (wasCancelled(save)) return fail(CANCELLED);
      const { preview, material } = laidOut.value;
      const total = material.programs.length;
      deps.sendEvent('portfolio-progress', { step: 'writing', done: total, total });
      const written = await writeExport(place.path, format, preview.pdf, material.photoFiles);
      if (!written.ok) return written;
      savedPath = place.path;
      const { pages, warnings, pdf } = preview;
      return succeed({ fileName: place.fileName, pages, bytes: pdf.byteLength, warnings });
    },

    cancel: () => {
      if (saving !== null) saving.isCancelled = true;
      layouts.cancel();
      return Promise.resolve(succeed(null));
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

/** Unchanged when it says nothing new, so that the same portfolio stays the same file. */
function putPortfolio(portfolios: Portfolio[], portfolio: Portfolio, now: string): Portfolio[] {
  const before = portfolios.find((one) => one.id === portfolio.id);
  if (before === undefined) {
    return [...portfolios, { ...portfolio, createdAt: now, updatedAt: now }];
  }
  const { createdAt, updatedAt } = before;
  const isSame = JSON.stringify({ ...portfolio, createdAt, updatedAt }) === JSON.stringify(before);
  if (isSame) return portfolios;
  return portfolios.map((one) =>
    one === before ? { ...portfolio, createdAt, updatedAt: now } : one,
  );
}
