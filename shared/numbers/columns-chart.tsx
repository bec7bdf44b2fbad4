import type { ChartLook } from './chart-look';
import { layOutColumns, type ChartValue } from './lay-out-columns';

interface ColumnsChartProps {
  values: readonly ChartValue[];
  width: number;
  height: number;
  /** All of it in words, for those who don't see it. */
  description: string;
  look: ChartLook;
}

/** How much over time. No DOM and no state: drawn on the screen and, as markup, in the PDF. */
export function ColumnsChart({ values, width, height, description, look }: ColumnsChartProps) {
  const layout = layOutColumns(values, width, height);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      role="img"
      aria-label={description}
      fontFamily={look.font}
      fontSize={9}
    >
      {layout.gridLines.map((line) => (
        <g key={line.value}>
          <line x1={0} x2={width} y1={line.y} y2={line.y} stroke={look.line} strokeWidth={0.6} />
          <text x={0} y={line.y - 3} fill={look.inkSoft}>
            {line.value}
          </text>
        </g>
      ))}
      {layout.columns.map((column) => (
        <g key={column.name} textAnchor="middle">
          <rect
            x={column.x}
            y={column.y}
            width={column.width}
            height={column.height}
            fill={look.bar}
          />
          {layout.showsValues && column.mark !== '' && (
            <text x={column.x + column.width / 2} y={column.y - 4} fill={look.ink} fontWeight={600}>
              {column.mark}
            </text>
          )}
          <text x={column.x + column.width / 2} y={layout.baseline + 12} fill={look.inkSoft}>
            {column.label}
          </text>
          <text
            x={column.x + column.width / 2}
            y={layout.baseline + 24}
            fill={look.ink}
            fontWeight={600}
          >
            {column.subLabel}
          </text>
        </g>
      ))}
      <line
        x1={0}
        x2={width}
        y1={layout.baseline}
        y2={layout.baseline}
        stroke={look.inkSoft}
        strokeWidth={0.8}
      />
    </svg>
  );
}
