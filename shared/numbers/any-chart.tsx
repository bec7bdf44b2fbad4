import { BarsChart } from './bars-chart';
import type { ChartLook } from './chart-look';
import type { ChartDrawing } from './chart-spec';
import { ColumnsChart } from './columns-chart';
import { DayGridChart } from './day-grid-chart';
import { PairsChart } from './pairs-chart';

/** Whatever chart it is: the same on the screen, on paper and as an image. */
export function AnyChart({
  drawing,
  width,
  description,
  look,
}: {
  drawing: ChartDrawing;
  width: number;
  description: string;
  look: ChartLook;
}) {
  const all = { width, description, look };
  const height = Math.round(Math.min(220, Math.max(130, width * 0.32)));
  switch (drawing.shape) {
    case 'columns':
      return <ColumnsChart {...all} values={drawing.values} height={height} />;
    case 'bars':
      return <BarsChart {...all} values={drawing.values} />;
    case 'pairs':
      return (
        <PairsChart {...all} values={drawing.values} labels={drawing.labels} height={height} />
      );
    case 'days':
      return <DayGridChart {...all} spec={drawing} />;
  }
}
