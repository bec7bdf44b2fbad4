import { addDays, daysBetween, weekAround } from '../look-back/calendar-days';
import { weekdayOf, type DayRange } from './day-range';

export interface DayGridSpec {
  range: DayRange;
  days: { day: string; value: number; mark: string }[];
  /** `YYYY-MM` to the short name of the month. */
  monthNames: Record<string, string>;
  /** Monday to Sunday, short. */
  weekdayNames: string[];
}

export interface DayCell {
  day: string;
  x: number;
  y: number;
  /** Side of the square: larger is more, so that it shows without its shade. */
  side: number;
  /** 0 (nobody, or nobody counted) to 4. */
  level: number;
  mark: string;
  isUncounted: boolean;
}

export interface DayGridLayout {
  height: number;
  cell: { width: number; height: number };
  /** A frame for each day of the range, so that quiet days are seen too. */
  frames: { day: string; x: number; y: number }[];
  cells: DayCell[];
  monthLabels: { key: string; x: number; y: number; text: string }[];
  weekdayLabels: { key: string; y: number; text: string }[];
  /** Whether the numbers fit into the squares. */
  showsMarks: boolean;
}

const WEEKS_IN_A_BAND = 27;
const LEFT = 30;
const HEAD = 18;
const BAND_GAP = 14;
const MOST_CELL = 30;

/** A column a week, a row a weekday; what is longer than half a year goes on in a second band. */
export function layOutDayGrid(spec: DayGridSpec, width: number): DayGridLayout {
  const firstMonday = weekAround(spec.range.from).from;
  const weeks = Math.floor(daysBetween(firstMonday, spec.range.to) / 7) + 1;
  const bands = Math.max(1, Math.ceil(weeks / WEEKS_IN_A_BAND));
  const perBand = Math.max(Math.ceil(weeks / bands), 14);
  const cell = {
    width: Math.min((width - LEFT) / perBand, 46),
    height: Math.min((width - LEFT) / perBand, MOST_CELL),
  };
  const bandHeight = HEAD + 7 * cell.height + BAND_GAP;
  const place = (day: string) => {
    const week = Math.floor(daysBetween(firstMonday, day) / 7);
    return {
      x: LEFT + (week % perBand) * cell.width,
      y: Math.floor(week / perBand) * bandHeight + HEAD + weekdayOf(day) * cell.height,
    };
  };
  const values = new Map(spec.days.map((one) => [one.day, one]));
  const highest = Math.max(1, ...spec.days.map(({ value }) => value));
  const frames = listDays(spec.range).map((day) => ({ day, ...place(day) }));
  const side = Math.min(cell.width, cell.height) - 2;

  return {
    height: bands * bandHeight - BAND_GAP + 2,
    cell,
    frames,
    cells: frames.flatMap(({ day, x, y }) => {
      const held = values.get(day);
      if (held === undefined) return [];
      // By the root: one big day must not make all others look alike.
      const level = Math.min(4, Math.ceil(Math.sqrt(held.value / highest) * 4));
      const own = side * (0.7 + 0.075 * level);
      return [
        {
          day,
          x: x + (cell.width - own) / 2,
          y: y + (cell.height - own) / 2,
          side: own,
          level,
          mark: held.mark,
          isUncounted: held.mark === '?',
        },
      ];
    }),
    monthLabels: frames
      .filter(({ day }, index) => index === 0 || day.endsWith('-01'))
      // The first days of a range that begins late in a month leave no room for its name.
      .filter(({ day }) => Number(day.slice(8)) < 25)
      .map(({ day }) => {
        const { x, y } = place(weekAround(day).from);
        const month = day.slice(0, 7);
        return { key: month, x, y: y - 6, text: spec.monthNames[month] ?? month };
      }),
    weekdayLabels: Array.from({ length: bands }, (_, band) =>
      spec.weekdayNames.map((text, index) => ({
        key: `${String(band)}-${text}`,
        y: band * bandHeight + HEAD + (index + 0.5) * cell.height + 3,
        text,
      })),
    ).flat(),
    showsMarks: side >= 13,
  };
}

function listDays({ from, to }: DayRange): string[] {
  return Array.from({ length: Math.min(daysBetween(from, to), 400) + 1 }, (_, index) =>
    addDays(from, index),
  );
}
