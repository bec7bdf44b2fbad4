import { createHash } from 'node:crypto';
import type { AppError } from '../../shared/ipc/app-error';
import type { Portfolio } from '../../shared/model/portfolio';
import { chooseMaterial } from '../../shared/portfolio/build-portfolio';
import { choosePrintPhotos, choosePrintSide } from '../../shared/portfolio/choose-print-photos';
import type { ExportFormat } from '../../shared/portfolio/export-formats';
import type { PortfolioPreview } from '../../shared/portfolio/portfolio-output';
import { fail, succeed, type Result } from '../../shared/result';
import { gatherPortfolio, type PortfolioLibrary } from '../exports/gather-portfolio';
import type { PortfolioLayoutMaterial } from '../exports/layout-messages';
import type { LayoutRunner } from '../exports/layout-runner';
import type { SendEvent } from '../shell/send-event';

/** Makes photos ready for print: hash to file. Those that are missing or broken are left out. */
export interface PhotoPrinter {
  preparePrints(
    hashes: readonly string[],
    maxPixels: number,
    options: { onProgress: (done: number, total: number) => void; isCancelled: () => boolean },
  ): Promise<ReadonlyMap<string, string>>;
}

export interface LaidOutPortfolio {
  preview: PortfolioPreview;
  material: PortfolioLayoutMaterial;
}

/** Gathers, makes the photos ready, lays out; what was laid out last is answered again as it is. */
export function createPortfolioLayouts(deps: {
  library: PortfolioLibrary;
  photos: PhotoPrinter;
  layout: LayoutRunner;
  sendEvent: SendEvent;
}) {
  /** The last layout: what she saw is what she saves, without laying it out again. */
  let last: { key: string; preview: PortfolioPreview } | null = null;
  /** What is being laid out now: asked for again, it is the same one. */
  let current: { key: string; layout: Promise<Result<PortfolioPreview, AppError>> } | null = null;
  /** Grow with each request of their sort and with `cancel`: photos of an older one need not be made ready. */
  const turns = { preview: 0, export: 0 };

  async function layOutOnce(
    material: PortfolioLayoutMaterial,
    options: { isPreview: boolean },
  ): Promise<Result<PortfolioPreview, AppError>> {
    const key = createHash('sha256').update(JSON.stringify(material)).digest('hex');
    if (last?.key === key) return succeed(last.preview);
    if (current?.key === key) return current.layout;
    const running = { key, layout: deps.layout.run(material, options) };
    current = running;
    try {
      const laidOut = await running.layout;
      if (laidOut.ok && material.format === 'pdf') last = { key, preview: laidOut.value };
      return laidOut;
    } finally {
      if (current === running) current = null;
    }
  }

  return {
    async layOut(
      portfolio: Portfolio,
      format: ExportFormat,
      options: { isPreview: boolean },
    ): Promise<Result<LaidOutPortfolio, AppError>> {
      const sort = options.isPreview ? 'preview' : 'export';
      turns[sort] += 1;
      const own = turns[sort];
      const isOld = (): boolean => own !== turns[sort];
      const material = gatherPortfolio(deps.library, portfolio, format);
      const hashes = choosePrintPhotos(chooseMaterial(material));
      const tell = (step: 'photos' | 'laying-out', done: number, total: number): void => {
        deps.sendEvent('portfolio-progress', { step, done, total });
      };
      const files = await deps.photos.preparePrints(hashes, choosePrintSide(hashes.length), {
        onProgress: (done, total) => {
          tell('photos', done, total);
        },
        isCancelled: isOld,
      });
      if (isOld()) return fail({ code: 'cancelled' });
      tell('laying-out', 0, material.programs.length);
      const ready = withPhotos(material, files);
      const laidOut = await layOutOnce(ready, options);
      return laidOut.ok ? succeed({ preview: laidOut.value, material: ready }) : laidOut;
    },
    cancel(): void {
      turns.preview += 1;
      turns.export += 1;
      deps.layout.cancel();
    },
  };
}

/** A photo whose file is gone is left out: nobody gains from a grey box. */
function withPhotos(
  material: PortfolioLayoutMaterial,
  files: ReadonlyMap<string, string>,
): PortfolioLayoutMaterial {
  return {
    ...material,
    programs: material.programs.map(({ program, reflection }) => ({
      program: { ...program, photos: program.photos.filter(({ photoId }) => files.has(photoId)) },
      reflection,
    })),
    // In one order, so that the same document is the same request.
    photoFiles: Object.fromEntries([...files].toSorted(([a], [b]) => (a < b ? -1 : 1))),
  };
}
