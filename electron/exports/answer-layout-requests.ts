import { buildCupSheet } from '../../shared/cup/build-cup-sheet';
import type { PortfolioPreview } from '../../shared/portfolio/portfolio-output';
import { layOutCupsWith } from './layout-cup';
import {
  layoutRequestSchema,
  type LayoutMaterial,
  type LayoutReplyMessage,
} from './layout-messages';
import { layOutNumbersWith } from './layout-numbers';
import { layOutPagesWith } from './layout-page';
import { layOutPortfoliosWith } from './layout-portfolio';
import { writePortfolio } from './write-portfolio';
import type { LayoutResources } from './layout-resources';
import { createKnownGlyphTypesetter } from './typeset-known-glyphs';
import { createTypstCompiler } from './typst-compiler';

/**
 * A thousand programs take about 600 MB, and the typesetter keeps some 20 MB more of each edit,
 * whatever it is told to forget (0.7.0): beyond this the process has done its work.
 */
const WORN_BYTES = 1_100_000_000;

/** The layout process without its process: answers each request, and keeps the typesetter warm. */
export function createLayoutAnswerer(readResources: () => Promise<LayoutResources>) {
  let layout: Promise<AnyLayout> | null = null;

  return async (rawRequest: unknown): Promise<LayoutReplyMessage> => {
    const { id, material } = layoutRequestSchema.parse(rawRequest);
    try {
      layout ??= readResources().then(createAnyLayout);
      const layOut = await layout;
      const { pdf, pages, warnings } = await layOut(material);
      // A plain array of bytes: Node's Buffer may share its memory with others.
      const isWorn = process.memoryUsage.rss() > WORN_BYTES;
      return { kind: 'laid-out', id, pdf: new Uint8Array(pdf), pages, warnings, isWorn };
    } catch (error) {
      return { kind: 'bug', id, bug: describeBug(error) };
    }
  };
}

type AnyLayout = (material: LayoutMaterial) => PortfolioPreview | Promise<PortfolioPreview>;

/** One typesetter for every kind of document. */
function createAnyLayout(resources: LayoutResources): AnyLayout {
  const typeset = createKnownGlyphTypesetter(createTypstCompiler(resources));
  const layOutPortfolio = layOutPortfoliosWith(typeset);
  const layOutCup = layOutCupsWith(typeset);
  const layOutNumbers = layOutNumbersWith(typeset);
  const layOutPage = layOutPagesWith(typeset);
  return (material) => {
    if (material.kind === 'page') {
      return layOutPage({
        document: material.document,
        template: material.template,
        createdAt: new Date(material.madeAt),
      });
    }
    if (material.kind === 'numbers') {
      return layOutNumbers({ document: material.document, createdAt: new Date(material.madeAt) });
    }
    return material.kind === 'cup'
      ? layOutCup({ sheet: buildCupSheet(material), createdAt: new Date(material.madeAt) })
      : writePortfolio(material, layOutPortfolio);
  };
}

/** Where it went wrong; the message itself may hold her words. */
function describeBug(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...places].join('\n');
}
