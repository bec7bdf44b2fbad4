import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { PortfolioDesign } from '../../shared/model/portfolio';
import { BarsChart } from '../../shared/numbers/bars-chart';
import { PRINT_LOOK, type ChartLook } from '../../shared/numbers/chart-look';
import { ColumnsChart } from '../../shared/numbers/columns-chart';
import type { PortfolioChart } from '../../shared/portfolio/portfolio-document';

/** Points: about the width of the reading column on both papers. */
const WIDTH = 368;
const COLUMNS_HEIGHT = 136;
/** Of a series: two stand side by side across the page. */
const LOW_WIDTH = 226;
const LOW_HEIGHT = 88;

/** The inks of each design's page, as in `typst/look.typ`. */
const LOOKS: Readonly<Record<PortfolioDesign, ChartLook>> = {
  warm: PRINT_LOOK,
  plain: {
    ink: '#16181a',
    inkSoft: '#555b60',
    line: '#d8dadb',
    bar: '#34566f',
    font: '"Source Sans 3"',
  },
  formal: {
    ink: '#1c1b22',
    inkSoft: '#565460',
    line: '#d6d3cc',
    bar: '#2c3557',
    font: '"Source Sans 3"',
  },
};

/** The component of the screen, as an SVG file for the typesetter. */
export function drawChart(chart: PortfolioChart, design: PortfolioDesign, isLow = false): string {
  const width = isLow ? LOW_WIDTH : WIDTH;
  const both = { width, description: chart.description, look: LOOKS[design] };
  return renderToStaticMarkup(
    chart.shape === 'columns'
      ? createElement(ColumnsChart, {
          ...both,
          values: chart.values,
          height: isLow ? LOW_HEIGHT : COLUMNS_HEIGHT,
        })
      : createElement(BarsChart, { ...both, values: chart.values }),
  );
}
