import { createHash } from 'node:crypto';
import type { Handlers } from '../../shared/ipc/api';
import type { AppError } from '../../shared/ipc/app-error';
import type { Portfolio } from '../../shared/model/portfolio';
import type { PortfolioPreview } from '../../shared/portfolio/portfolio-output';
import { fail, succeed, type Result } from '../../shared/result';
import { gatherPortfolio, type PortfolioLibrary } from '../exports/gather-portfolio';
import type { LayoutMaterial } from '../exports/layout-messages';
import type { LayoutRunner } from '../exports/layout-runner';
import { namePdf } from '../exports/name-pdf';
import { writePdf } from '../exports/write-pdf';
import type { SendEvent } from '../shell/send-event';
import type { StoredDocument } from '../store/stored-document';

const GONE = { code: 'not-found', thing: 'portfolio' } as const;

export function createPortfoliosHandlers(deps: {
  library: PortfolioLibrary & { readonly portfolios: StoredDocument<'portfolios'> };
  /** Answers where to save, or `null`. */
  askWhereToSave: (suggestedName: string) => Promise<{ path: string; fileName: string } | null>;
  layout: LayoutRunner;
  showInFolder: (path: string) => void;
  sendEvent: SendEvent;
  now: () => Date;
}): Handlers<'portfolios'> {
  const { library, layout } = deps;
  /** The last layout: what she saw is what she saves, without laying it out again. */
  let last: { key: string; preview: PortfolioPreview } | null = null;
  /** What is being laid out now: asked for again, it is the same one. */
  let current: { key: string; layout: Promise<Result<PortfolioPreview, AppError>> } | null = null;
  let saving: { isCancelled: boolean } | null = null;
  let savedPath: string | null = null;

  /** What could not be saved: a library that may only be read can still be made a portfolio of. */
  const unsaved = new Map<string, Portfolio>();

  const find = (id: string): Portfolio | undefined =>
    unsaved.get(id) ?? library.portfolios.read().portfolios.find((one) => one.id === id);

  async function layOut(
    material: LayoutMaterial,
    options: { isPreview: boolean },
  ): Promise<Result<PortfolioPreview, AppError>> {
    const key = createHash('sha256').update(JSON.stringify(material)).digest('hex');
    if (last?.key === key) return succeed(last.preview);
    if (current?.key === key) return current.layout;
    const running = { key, layout: layout.run(material, options) };
    current = running;
    try {
      const laidOut = await running.layout;
      if (laidOut.ok) last = { key, preview: laidOut.value };
      return laidOut;
    } finally {
      if (current === running) current = null;
    }
  }

  return {
    list: () => Promise.resolve(succeed(library.portfolios.read().portfolios)),

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

    preview: async ({ id }) => {
      const portfolio = find(id);
      if (portfolio === undefined) return fail(GONE);
      return layOut(gatherPortfolio(library, portfolio), { isPreview: true });
    },

    export: async ({ id }) => {
      const portfolio = find(id);
      if (portfolio === undefined) return fail(GONE);
      const save = { isCancelled: false };
      saving = save;
      const place = await deps.askWhereToSave(namePdf(portfolio.title));
      if (place === null || wasCancelled(save)) return fail({ code: 'cancelled' });
      const material = gatherPortfolio(library, portfolio);
      const tell = (step: 'gathering' | 'laying-out' | 'writing', done: number): void => {
        deps.sendEvent('portfolio-progress', { step, done, total: material.programs.length });
      };
      tell('laying-out', 0);
      const laidOut = await layOut(material, { isPreview: false });
      if (!laidOut.ok) return laidOut;
      // TypeScript can't see that `cancel` may have been called while the layout ran.
      if (wasCancelled(save)) return fail({ code: 'cancelled' });
      tell('writing', material.programs.length);
      const { pdf, pages, warnings } = laidOut.value;
      const written = await writePdf(place.path, pdf);
      if (!written.ok) return written;
      savedPath = place.path;
      return succeed({ fileName: place.fileName, pages, bytes: pdf.byteLength, warnings });
    },

    cancel: () => {
      if (saving !== null) saving.isCancelled = true;
      layout.cancel();
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
