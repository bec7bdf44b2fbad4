import { scaleLinear } from 'd3-scale';

export interface BarValue {
  label: string;
  value: number;
  /** In the place of the value, such as `12+` or `?`. */
  mark?: string;
}

export interface BarsLayout {
  width: number;
  height: number;
  /** Where the bars start, right of their labels. */
  left: number;
  bars: { label: string; value: number; mark: string; y: number; width: number; height: number }[];
}

const ROW = 20;
const BAR = 12;
const LABELS = 118;
const VALUES = 40;

/** Bars that lie one under the other, each with its label to the left and its number to the right. */
export function layOutBars(values: readonly BarValue[], width: number): BarsLayout {
  const highest = Math.max(1, ...values.map((value) => value.value));
  const x = scaleLinear()
    .domain([0, highest])
    .range([0, width - LABELS - VALUES]);
  return {
    width,
    height: values.length * ROW,
    left: LABELS,
    bars: values.map((value, index) => ({
      label: value.label,
      value: value.value,
      mark: value.mark ?? String(value.value),
      y: index * ROW + (ROW - BAR) / 2,
      width: x(value.value),
      height: BAR,
    })),
  };
}
