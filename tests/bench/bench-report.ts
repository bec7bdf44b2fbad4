// What a bench tells. A file tests/bench/x.bench.ts exports `async function run(report: Report)`.

export interface BenchRow {
  /** What was measured, e.g. "save at 50,000 / save at 1,000". */
  readonly name: string;
  readonly value: number;
  /** `x` for a ratio of two figures of the same run; nothing for a figure that has no unit. */
  readonly unit: 'x' | '' | 'ms' | 's' | 'kB' | 'MB';
  /** The most that the value may be; above it `npm run bench` fails. */
  readonly atMost?: number;
  /** The least that it may be. */
  readonly atLeast?: number;
}

export type Report = (row: BenchRow) => void;
