import type { ChartLook } from './chart-look';
import { layOutBars, type BarValue } from './lay-out-bars';

interface BarsChartProps {
  values: readonly BarValue[];
  width: number;
  /** All of it in words, for those who don't see it. */
  description: string;
  look: ChartLook;
}

/** How much of each sort. No DOM and no state: drawn on the screen and, as markup, in the PDF. */
export function BarsChart({ values, width, description, look }: BarsChartProps) {
  const { bars, height, left } = layOutBars(values, width);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      role="img"
      aria-label={description}
      fontFamily={look.font}
      fontSize={10}
    >
      {bars.map((bar) => (
        <g key={bar.label}>
          <text x={0} y={bar.y + bar.height - 2.5} fill={look.ink}>
            {bar.label}
          </text>
          <rect x={left} y={bar.y} width={bar.width} height={bar.height} fill={look.bar} />
          <text
            x={left + bar.width + 6}
            y={bar.y + bar.height - 2.5}
            fill={look.ink}
            fontWeight={600}
          >
            {bar.mark}
          </text>
        </g>
      ))}
    </svg>
  );
}
