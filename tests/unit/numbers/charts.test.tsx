import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { BarsChart } from '../../../shared/numbers/bars-chart';
import { PRINT_LOOK, SCREEN_LOOK } from '../../../shared/numbers/chart-look';
import { ColumnsChart } from '../../../shared/numbers/columns-chart';
import { layOutBars } from '../../../shared/numbers/lay-out-bars';
import { layOutColumns } from '../../../shared/numbers/lay-out-columns';

const months = (values: readonly number[]) =>
  values.map((value, index) => ({
    name: `month-${String(index)}`,
    label: 'Jan',
    subLabel: '',
    value,
  }));

describe('columns', () => {
  it('stand on one line, inside the picture, as high as their values', () => {
    const layout = layOutColumns(months([1, 2, 4, 0]), 400, 150);
    const [one, two, four, none] = layout.columns;
    expect(four?.height).toBeCloseTo((one?.height ?? 0) * 4);
    expect(two?.height).toBeCloseTo((one?.height ?? 0) * 2);
    expect(none?.height).toBe(0);
    for (const column of layout.columns) {
      expect(column.y + column.height).toBeCloseTo(layout.baseline);
      expect(column.x).toBeGreaterThanOrEqual(0);
      expect(column.x + column.width).toBeLessThanOrEqual(400);
    }
  });

  it('have lines to read them by where there is no room for numbers', () => {
    expect(layOutColumns(months(Array.from({ length: 12 }, () => 3)), 400, 150).gridLines).toEqual(
      [],
    );
    const crowded = layOutColumns(months(Array.from({ length: 36 }, () => 40)), 400, 150);
    expect(crowded.showsValues).toBe(false);
    expect(crowded.gridLines.length).toBeGreaterThan(1);
  });

  it('are the same picture on the screen and on paper but for their look', () => {
    const draw = (look: typeof PRINT_LOOK) =>
      renderToStaticMarkup(
        <ColumnsChart
          values={months([3, 0])}
          width={300}
          height={120}
          description="Sessions: 3, 0."
          look={look}
        />,
      );
    const strip = (svg: string) => svg.replace(/(?:fill|stroke|font-family)="[^"]*"/g, '');
    expect(strip(draw(PRINT_LOOK))).toBe(strip(draw(SCREEN_LOOK)));
    expect(draw(PRINT_LOOK)).toContain('aria-label="Sessions: 3, 0."');
  });
});

describe('bars', () => {
  it('leave room for the longest one and its number', () => {
    const layout = layOutBars(
      [
        { label: 'Storytime', value: 10 },
        { label: 'Craft', value: 5 },
      ],
      400,
    );
    expect(layout.left + (layout.bars[0]?.width ?? 0)).toBeLessThan(400);
    expect(layout.bars[1]?.width).toBeCloseTo((layout.bars[0]?.width ?? 0) / 2);
  });

  it('write their labels as text, never as markup', () => {
    const svg = renderToStaticMarkup(
      <BarsChart
        values={[{ label: '<script>&', value: 1 }]}
        width={300}
        description="x"
        look={PRINT_LOOK}
      />,
    );
    expect(svg).toContain('&lt;script&gt;&amp;');
  });
});
