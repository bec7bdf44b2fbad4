import { listCharacters, markMissing } from '../../shared/portfolio/missing-glyphs';
import type { PortfolioDocument } from '../../shared/portfolio/portfolio-document';
import type { PortfolioPreview } from '../../shared/portfolio/portfolio-output';
import { prepareTexts } from '../../shared/portfolio/prepare-texts';
import { drawChart } from './draw-chart';
import { createGlyphFinder } from './find-missing-glyphs';
import type { LayoutResources } from './layout-resources';
import { createTypstCompiler } from './typst-compiler';

const MAIN = 'portfolio.typ';
/** A character may be there by itself and missing beside another: each try takes out what was named. */
const MOST_TRIES = 6;

export interface LayoutRequest {
  document: PortfolioDocument;
  /** Written into the PDF; the same document and instant give the same bytes. */
  createdAt: Date;
}

export type PortfolioLayout = (request: LayoutRequest) => PortfolioPreview;

/** A typesetter that can be used again and again; it keeps what it has laid out for the next edit. */
export function createPortfolioLayout(resources: LayoutResources): PortfolioLayout {
  const compiler = createTypstCompiler(resources);
  const findMissingGlyphs = createGlyphFinder(compiler);

  return ({ document, createdAt }) => {
    const prepared = prepareTexts(document);
    const characters = listCharacters(prepared);
    const missing = findMissingGlyphs(characters);
    for (let tries = 1; ; tries += 1) {
      const marked = markMissing(prepared, missing);
      const typeset = compiler.typeset(MAIN, writeInputs(marked.document), createdAt);
      if (typeset.ok) {
        return { pdf: typeset.pdf, pages: typeset.pages, warnings: marked.warnings };
      }
      const more = [...characters].filter((one) =>
        tries >= MOST_TRIES
          ? !/^[\p{Script=Latin}\p{P}]$/u.test(one)
          : typeset.missing.some((text) => one.includes(text) || text.includes(one)),
      );
      if (tries > MOST_TRIES || more.length === 0) {
        throw new Error('The typesetter refused characters that it could not name.');
      }
      for (const one of more) missing.add(one);
    }
  };
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
