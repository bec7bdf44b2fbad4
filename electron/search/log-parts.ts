import type { LogPart } from '../../shared/search/log-part';
import type { LogText } from './log-text';

/** Letters of a part, about 2,500 programs: copied into the window in a few milliseconds. */
const MOST_LETTERS = 1_000_000;

/** More readings at once than these are of windows that have gone. */
const MOST_READINGS = 8;

/** Hands the log out part by part, each reading of one moment; several may be under way at once. */
export function createLogParts(
  log: LogText,
): (asked: { reading: number; part: number }) => Promise<LogPart> {
  const readings = new Map<number, string[][]>();
  let last = 0;

  async function begin(): Promise<number> {
    const parts = cutIntoParts(await log.read());
    last += 1;
    readings.set(last, parts);
    const [oldest] = readings.keys();
    if (readings.size > MOST_READINGS && oldest !== undefined) readings.delete(oldest);
    return last;
  }

  return async (asked) => {
    const isKnown = asked.part > 0 && asked.part < (readings.get(asked.reading)?.length ?? 0);
    const reading = isKnown ? asked.reading : await begin();
    const part = isKnown ? asked.part : 0;
    const parts = readings.get(reading) ?? [];
    const isLast = part >= parts.length - 1;
    if (isLast) readings.delete(reading);
    return { reading, part, texts: parts[part] ?? [], isLast };
  };
}

function cutIntoParts(texts: readonly string[]): string[][] {
  const parts: string[][] = [];
  let letters = Infinity;
  for (const text of texts) {
    if (letters + text.length > MOST_LETTERS) {
      parts.push([]);
      letters = 0;
    }
    parts.at(-1)?.push(text);
    letters += text.length;
  }
  return parts;
}
