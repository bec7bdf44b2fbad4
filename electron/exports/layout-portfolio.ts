import { markMissing } from '../../shared/portfolio/missing-glyphs';
import type { PortfolioDocument } from '../../shared/portfolio/portfolio-document';
import type { PortfolioPreview } from '../../shared/portfolio/portfolio-output';
import { prepareTexts } from '../../shared/portfolio/prepare-texts';
import { drawChart } from './draw-chart';
import type { LayoutResources } from './layout-resources';
import { createKnownGlyphTypesetter, type KnownGlyphTypesetter } from './typeset-known-glyphs';
import { createTypstCompiler } from './typst-compiler';

export interface LayoutRequest {
  document: PortfolioDocument;
  /** Written into the PDF; the same document and instant give the same bytes. */
  createdAt: Date;
}

export type PortfolioLayout = (request: LayoutRequest) => PortfolioPreview;

/** A typesetter that can be used again and again; it keeps what it has laid out for the next edit. */
export function createPortfolioLayout(resources: LayoutResources): PortfolioLayout {
  return layOutPortfoliosWith(createKnownGlyphTypesetter(createTypstCompiler(resources)));
}

export function layOutPortfoliosWith(typeset: KnownGlyphTypesetter): PortfolioLayout {
  return ({ document, createdAt }) =>
    typeset({
      template: 'portfolio.typ',
      document: prepareTexts(document),
      createdAt,
      mark: markMissing,
      writeInputs,
    });
}

function writeInputs(document: PortfolioDocument): Record<string, string> {
  const numbers =
    document.numbers === null
      ? null
      : {
          ...document.numbers,
          charts: document.numbers.charts.map((chart) => ({ ...chart, svg: drawChart(chart) })),
        };
  return { portfolio: JSON.stringify({ ...document, numbers }) };
}
