import type { Settings } from '../model/settings';
import type { ChartDrawing } from './chart-spec';

/** What the template lays out: plain JSON, nothing left to decide but where it stands on a page. */
export interface NumbersDocument {
  /** BCP 47, of what she writes. */
  language: string;
  paper: Settings['paper'];
  title: string;
  author: string;
  range: string;
  /** Her name, role and library, as far as she gave them; and the branch or series it is of. */
  from: string[];
  filters: string[];
  aid: string;
  figures: { figure: string; label: string; note: string }[];
  survey: {
    title: string;
    note: string;
    corner: string;
    columns: { label: string; sessions: string; people: string }[];
    rows: { label: string; isSum: boolean; cells: { sessions: string; people: string }[] }[];
    verdict: string;
  } | null;
  apart: { title: string; lines: { label: string; value: string }[] } | null;
  charts: { title: string; description: string; note: string; drawing: ChartDrawing }[];
  spoilers: {
    title: string;
    groups: { reason: string; programs: string[]; more: string }[];
  } | null;
  rules: { title: string; lines: { where: string; rule: string; href: string; checked: string }[] };
  /** Said in the place of all of it where there is nothing to count. */
  emptyNote: string | null;
}
