import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { AnyChart } from '../../shared/numbers/any-chart';
import { PRINT_LOOK } from '../../shared/numbers/chart-look';
import type { NumbersDocument } from '../../shared/numbers/numbers-document';
import { changeTexts } from '../../shared/portfolio/document-texts';
import { markText } from '../../shared/portfolio/missing-glyphs';
import type { PortfolioPreview, PortfolioWarning } from '../../shared/portfolio/portfolio-output';
import { prepareTexts } from '../../shared/portfolio/prepare-texts';
import type { KnownGlyphTypesetter } from './typeset-known-glyphs';

/** Points: as wide as the text of the page, on both papers. */
const CHART_WIDTH = 480;

export type NumbersLayout = (request: {
  document: NumbersDocument;
  createdAt: Date;
}) => PortfolioPreview;

export function layOutNumbersWith(typeset: KnownGlyphTypesetter): NumbersLayout {
  return ({ document, createdAt }) =>
    typeset({
      template: 'numbers-report.typ',
      document: prepareTexts(document),
      createdAt,
      mark: markReport,
      writeInputs: (marked) => ({ report: JSON.stringify({ ...marked, charts: drawAll(marked) }) }),
    });
}

/** The components of the screen, as SVG files for the typesetter. */
function drawAll({ charts }: NumbersDocument) {
  return charts.map(({ drawing, ...chart }) => ({
    ...chart,
    svg: renderToStaticMarkup(
      createElement(AnyChart, {
        drawing,
        width: CHART_WIDTH,
        description: chart.description,
        look: PRINT_LOOK,
      }),
    ),
  }));
}

function markReport(document: NumbersDocument, missing: ReadonlySet<string>) {
  const found = new Set<string>();
  const marked = changeTexts(document, (text) => markText(text, missing, found));
  const warnings = [...found].map((character): PortfolioWarning => ({
    kind: 'missing-glyph',
    character,
    programId: null,
    title: document.title,
  }));
  return { document: marked, warnings };
}
