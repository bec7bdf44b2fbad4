/** A part of the lines of the log, on its way to the window. */
export interface LogPart {
  /** All parts of one reading are of the same moment. */
  reading: number;
  part: number;
  /** JSON, a text a month: `SummaryRow[]`. */
  texts: string[];
  isLast: boolean;
}
