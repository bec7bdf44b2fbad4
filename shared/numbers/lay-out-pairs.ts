import { scaleBand, scaleLinear } from 'd3-scale';

export interface PairedValue {
  /** Unique among the values of a chart. */
  name: string;
  label: string;
  now: number;
  before: number;
  nowMark: string;
  beforeMark: string;
}

export interface PairColumn {
  x: number;
  y: number;
  width: number;
  height: number;
  mark: string;
}

export interface PairsLayout {
  baseline: number;
  pairs: { name: string; label: string; middle: number; now: PairColumn; before: PairColumn }[];
  /** Whether each column has room for its own number. */
  showsMarks: boolean;
  gridLines: { y: number; value: number }[];
}

const LABEL_SPACE = 18;
const TOP_SPACE = 34;
const AXIS_SPACE = 30;

/** Two columns for each step: this time, and the year before. The key has its place on top. */
export function layOutPairs(
  values: readonly PairedValue[],
  width: number,
  height: number,
): PairsLayout {
  const baseline = height - LABEL_SPACE;
  const highest = Math.max(1, ...values.flatMap(({ now, before }) => [now, before]));
  const showsMarks = values.length > 0 && width / values.length > 44;
  const left = showsMarks ? 0 : AXIS_SPACE;
  const x = scaleBand()
    .domain(values.map((value) => value.name))
    .range([left, width])
    .paddingInner(0.24)
    .paddingOuter(0.1);
  const y = scaleLinear().domain([0, highest]).range([baseline, TOP_SPACE]);
  const column = Math.min(x.bandwidth() / 2, 36);
  const columnOf = (start: number, value: number, mark: string): PairColumn => ({
    x: start,
    y: y(value),
    width: column,
    height: baseline - y(value),
    mark,
  });
  return {
    baseline,
    showsMarks,
    pairs: values.map((value) => {
      const middle = (x(value.name) ?? left) + x.bandwidth() / 2;
      return {
        name: value.name,
        label: value.label,
        middle,
        before: columnOf(middle - column, value.before, value.beforeMark),
        now: columnOf(middle, value.now, value.nowMark),
      };
    }),
    gridLines: showsMarks
      ? []
      : y
          .ticks(4)
          .filter((tick) => tick > 0 && Number.isInteger(tick))
          .map((tick) => ({ y: y(tick), value: tick })),
  };
}
