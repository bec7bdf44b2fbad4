import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { BarsChart } from '../../shared/numbers/bars-chart';
import { PRINT_LOOK } from '../../shared/numbers/chart-look';
import { ColumnsChart } from '../../shared/numbers/columns-chart';
import type { PortfolioChart } from '../../shared/portfolio/portfolio-document';

/** Points: about the width of the reading column on both papers. */
const WIDTH = 368;
const COLUMNS_HEIGHT = 136;

/** The component of the screen, as an SVG file for the typesetter. */
export function drawChart(chart: PortfolioChart): string {
  const both = { width: WIDTH, description: chart.description, look: PRINT_LOOK };
  return renderToStaticMarkup(
    chart.shape === 'columns'
      ? createElement(ColumnsChart, { ...both, values: chart.values, height: COLUMNS_HEIGHT })
      : createElement(BarsChart, { ...both, values: chart.values }),
  );
}
