import type { ChartLook } from './chart-look';
import { layOutDayGrid, type DayGridSpec } from './lay-out-day-grid';

interface DayGridChartProps {
  spec: DayGridSpec;
  width: number;
  /** What a glance tells, for those who don't see it; the days are in the table beside it. */
  description: string;
  look: ChartLook;
}

const SHADES = [0, 0.25, 0.45, 0.7, 1] as const;

/** A year at a glance: the more came, the larger and darker the square, with the number in it. */
export function DayGridChart({ spec, width, description, look }: DayGridChartProps) {
  const layout = layOutDayGrid(spec, width);
  const { cell } = layout;
  const size = Math.min(10, cell.height * 0.42);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={layout.height}
      viewBox={`0 0 ${String(width)} ${String(layout.height)}`}
      role="img"
      aria-label={description}
      fontFamily={look.font}
      fontSize={9}
    >
      {layout.weekdayLabels.map(({ key, y, text }) => (
        <text key={key} x={0} y={y} fill={look.inkSoft} fontSize={8}>
          {text}
        </text>
      ))}
      {layout.monthLabels.map(({ key, x, y, text }) => (
        <text key={key} x={x} y={y} fill={look.ink} fontWeight={600}>
          {text}
        </text>
      ))}
      {layout.frames.map(({ day, x, y }) => (
        <rect
          key={day}
          x={x + cell.width / 2 - 0.9}
          y={y + cell.height / 2 - 0.9}
          width={1.8}
          height={1.8}
          fill={look.inkSoft}
          fillOpacity={0.55}
        />
      ))}
      {layout.cells.map(({ day, x, y, side, level, mark, isUncounted }) => (
        <g key={day} textAnchor="middle">
          <rect x={x} y={y} width={side} height={side} rx={2} fill={look.paper ?? '#ffffff'} />
          <rect
            x={x}
            y={y}
            width={side}
            height={side}
            rx={2}
            fill={look.bar}
            fillOpacity={isUncounted ? 0 : SHADES[level]}
            stroke={look.bar}
            strokeWidth={0.8}
            strokeDasharray={isUncounted ? '2 2' : undefined}
          />
          {layout.showsMarks ? (
            <text
              x={x + side / 2}
              y={y + side / 2 + size * 0.36}
              fontSize={mark.length > 3 ? size * 0.8 : size}
              fill={level >= 3 ? (look.onBar ?? '#ffffff') : look.ink}
            >
              {mark}
            </text>
          ) : null}
        </g>
      ))}
    </svg>
  );
}
