/** A time of day on her clock, and when it ended where the cell says so; `HH:MM`. */
export interface TimeReading {
  start: string;
  end: string | null;
  /** No "am" or "pm", and an hour at which no library is open: the afternoon was taken. */
  isAssumedAfternoon: boolean;
}

const CLOCK = /(noon|midnight)|(\d{1,2})(?:[:.h](\d{2}))?(?::\d{2})?\s*(?:([ap])\.?\s?m\b\.?)?/gi;
const LATEST_EARLY_HOUR = 6;
const MINUTES_IN_HOUR = 60;
const LONGEST = 1_440;

interface Clock {
  hour: number;
  minute: number;
  half: 'a' | 'p' | null;
  /** "09:30", as on a clock of 24 hours. */
  isPadded: boolean;
}

function readClocks(cell: string): Clock[] {
  return [...cell.matchAll(CLOCK)].flatMap(([, word, hour = '', minute = '00', half]) => {
    if (word !== undefined) {
      const isNoon = word.toLowerCase() === 'noon';
      return [
        { hour: 12, minute: 0, half: isNoon ? ('p' as const) : ('a' as const), isPadded: true },
      ];
    }
    const clock: Clock = {
      hour: Number(hour),
      minute: Number(minute),
      half: half === undefined ? null : half.toLowerCase() === 'a' ? 'a' : 'p',
      isPadded: hour.length === 2,
    };
    return clock.hour <= 23 && clock.minute <= 59 ? [clock] : [];
  });
}

function toMinutes({ hour, minute, half }: Clock): number {
  const base = half === null || hour > 12 ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
  return base * MINUTES_IN_HOUR + minute;
}

function format(minutes: number): string {
  const hour = Math.floor(minutes / MINUTES_IN_HOUR) % 24;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(hour)}:${two(minutes % MINUTES_IN_HOUR)}`;
}

/** "10-11:30am" means both halves; "11-1 pm" begins in the morning. */
function shareHalf(start: Clock, end: Clock | undefined): Clock {
  if (start.half !== null || end === undefined || end.half === null) return start;
  const same = { ...start, half: end.half };
  return toMinutes(same) <= toMinutes(end) ? same : { ...start, half: 'a' };
}

/** `null` where the cell tells no time ("All day", "TBD", a bare number without "am" or "pm"). */
export function readTime(cell: string): TimeReading | null {
  const isClock = /\d{1,2}[:.h]\d{2}|\d\s*[ap]\.?\s?m\b|noon|midnight/i.test(cell);
  if (!isClock) return null;
  const [first, end] = readClocks(cell);
  if (first === undefined) return null;
  const start = shareHalf(first, end);
  const isOpenEarly =
    start.half === null && !start.isPadded && start.hour >= 1 && start.hour <= LATEST_EARLY_HOUR;
  const begun = isOpenEarly ? { ...start, half: 'p' as const } : start;
  const ended =
    end?.half === null && toMinutes(end) < toMinutes(begun) && end.hour <= 12
      ? { ...end, half: 'p' as const }
      : end;
  return {
    start: format(toMinutes(begun)),
    end: ended === undefined ? null : format(toMinutes(ended)),
    isAssumedAfternoon: isOpenEarly,
  };
}

/** Minutes from one time of a day to a later one, or `null` where that is no length. */
export function minutesBetween(start: string, end: string): number | null {
  const count = (time: string) =>
    Number(time.slice(0, 2)) * MINUTES_IN_HOUR + Number(time.slice(3));
  const minutes = count(end) - count(start);
  return minutes > 0 ? minutes : null;
}

const HOURS_AND_MINUTES =
  /^(?:(\d{1,3}(?:[.,]\d+)?)\s*(?:hours?|hrs?|h)\b\.?)?\s*(?:and\s*)?(?:(\d{1,4})\s*(?:minutes?|mins?|m|')?\.?)?$/i;

/** A length in minutes: "45", "45 min", "1 hour 15", "1.5 hrs", "1:30". `null` where it is none. */
export function readMinutes(cell: string, most = LONGEST): number | null {
  const clock = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(cell.trim());
  const [, hours, minutes] = clock ?? HOURS_AND_MINUTES.exec(cell.trim()) ?? [];
  if (hours === undefined && minutes === undefined) return null;
  const whole = Math.round(
    Number((hours ?? '0').replace(',', '.')) * MINUTES_IN_HOUR + Number(minutes ?? 0),
  );
  return whole >= 1 && whole <= most ? whole : null;
}
