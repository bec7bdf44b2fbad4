import { scaleBand, scaleLinear } from 'd3-scale';

export interface ChartValue {
  /** Unique among the values of a chart. */
  name: string;
  /** Under the column; empty where there is no room for one. */
  label: string;
  /** A second line under it, such as the year under January. */
  subLabel: string;
  value: number;
  /** Over the column in the place of its value, such as `12+` or `?`. */
  mark?: string;
}

export interface Column {
  name: string;
  x: number;
  y: number;
  width: number;
  height: number;
  value: number;
  label: string;
  subLabel: string;
  /** What stands over it; empty for 0. */
  mark: string;
}

export interface ColumnsLayout {
  width: number;
  height: number;
  /** Where the columns stand. */
  baseline: number;
  columns: Column[];
  gridLines: { y: number; value: number }[];
  /** Whether each column has room for its own number. */
  showsValues: boolean;
}

const LABEL_SPACE = 30;
const TOP_SPACE = 16;
const AXIS_SPACE = 26;
/** Less than this to a column, and the numbers over them would run into each other. */
const VALUE_SPACE = 13;

/** Columns over time, in units of one pixel or point. */
export function layOutColumns(
  values: readonly ChartValue[],
  width: number,
  height: number,
): ColumnsLayout {
  const baseline = height - LABEL_SPACE;
  const highest = Math.max(1, ...values.map((value) => value.value));
  const showsValues = values.length <= 24 && width / values.length >= VALUE_SPACE;
  const left = showsValues ? 0 : AXIS_SPACE;
  const x = scaleBand()
    .domain(values.map((value) => value.name))
    .range([left, width])
    .paddingInner(0.28)
    .paddingOuter(0.1);
  const y = scaleLinear().domain([0, highest]).range([baseline, TOP_SPACE]);
  const bandWidth = Math.min(x.bandwidth(), 46);
  return {
    width,
    height,
    baseline,
    showsValues,
    columns: values.map((value) => ({
      name: value.name,
      x: (x(value.name) ?? left) + (x.bandwidth() - bandWidth) / 2,
      y: y(value.value),
      width: bandWidth,
      height: baseline - y(value.value),
      value: value.value,
      label: value.label,
      subLabel: value.subLabel,
      mark: value.mark ?? (value.value > 0 ? String(value.value) : ''),
    })),
    gridLines: showsValues
      ? []
      : y
          .ticks(4)
          .filter((tick) => tick > 0 && Number.isInteger(tick))
          .map((tick) => ({ y: y(tick), value: tick })),
  };
}
