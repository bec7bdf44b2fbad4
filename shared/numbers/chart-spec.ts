import type { ChartValue } from './lay-out-columns';
import type { PairedValue } from './lay-out-pairs';
import type { DayGridSpec } from './lay-out-day-grid';

export type ChartId = 'time' | 'comparison' | 'ages' | 'kinds' | 'series' | 'days';

/** What is drawn. `mark` stands for a value where the figure alone would not be true. */
export type ChartDrawing =
  | { shape: 'columns'; values: ChartValue[] }
  | { shape: 'bars'; values: { label: string; value: number; mark?: string }[] }
  | { shape: 'pairs'; values: PairedValue[]; labels: { now: string; before: string } }
  | ({ shape: 'days' } & DayGridSpec);

/** A chart in three ways: drawn, in words, and as a table. */
export interface ChartSpec {
  id: ChartId;
  title: string;
  /** What a glance at it tells. */
  summary: string;
  /** What it leaves out; empty where it is all there. */
  note: string;
  drawing: ChartDrawing;
  table: { columns: string[]; rows: string[][] };
}
