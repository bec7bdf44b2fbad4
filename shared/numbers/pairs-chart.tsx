import type { ChartLook } from './chart-look';
import { layOutPairs, type PairColumn, type PairedValue } from './lay-out-pairs';

interface PairsChartProps {
  values: readonly PairedValue[];
  labels: { now: string; before: string };
  width: number;
  height: number;
  /** All of it in words, for those who don't see it. */
  description: string;
  look: ChartLook;
}

/** This time beside the year before: full columns and outlined ones, so that no colour is needed. */
export function PairsChart({ values, labels, width, height, description, look }: PairsChartProps) {
  const { baseline, pairs, showsMarks, gridLines } = layOutPairs(values, width, height);
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
      <rect x={0.5} y={2.5} width={9} height={9} fill="none" stroke={look.bar} strokeWidth={1} />
      <text x={15} y={10.5} fill={look.ink}>
        {labels.before}
      </text>
      <rect x={width / 2} y={2} width={10} height={10} fill={look.bar} />
      <text x={width / 2 + 15} y={10.5} fill={look.ink}>
        {labels.now}
      </text>
      {gridLines.map((line) => (
        <g key={line.value}>
          <line x1={0} x2={width} y1={line.y} y2={line.y} stroke={look.line} strokeWidth={0.6} />
          <text x={0} y={line.y - 3} fill={look.inkSoft}>
            {line.value}
          </text>
        </g>
      ))}
      {pairs.map(({ name, label, middle, now, before }) => (
        <g key={name} textAnchor="middle">
          <rect
            x={before.x + 0.5}
            y={before.y + 0.5}
            width={Math.max(0, before.width - 1.5)}
            height={Math.max(0, before.height - 0.5)}
            fill="none"
            stroke={look.bar}
            strokeWidth={before.height > 0 ? 1 : 0}
          />
          <rect x={now.x} y={now.y} width={now.width - 0.5} height={now.height} fill={look.bar} />
          {showsMarks ? (
            <>
              <Mark column={before} color={look.inkSoft} weight={400} />
              <Mark column={now} color={look.ink} weight={600} />
            </>
          ) : null}
          <text x={middle} y={baseline + 12} fill={look.inkSoft}>
            {label}
          </text>
        </g>
      ))}
      <line x1={0} x2={width} y1={baseline} y2={baseline} stroke={look.inkSoft} strokeWidth={0.8} />
    </svg>
  );
}

function Mark({ column, color, weight }: { column: PairColumn; color: string; weight: number }) {
  if (column.mark === '0') return null;
  return (
    <text x={column.x + column.width / 2} y={column.y - 3} fill={color} fontWeight={weight}>
      {column.mark}
    </text>
  );
}
