import type { LogPart } from '../../shared/search/log-part';
import type { LogText } from './log-text';

/** Letters of a part, about 2,500 programs: copied into the window in a few milliseconds. */
const MOST_LETTERS = 1_000_000;

/** Hands the log out part by part, each reading of one moment. */
export function createLogParts(
  log: LogText,
): (asked: { reading: number; part: number }) => Promise<LogPart> {
  let reading = 0;
  let parts: string[][] = [];

  return async (asked) => {
    const isKnown = asked.part > 0 && asked.reading === reading && asked.part < parts.length;
    const part = isKnown ? asked.part : 0;
    if (!isKnown) {
      parts = cutIntoParts(await log.read());
      reading += 1;
    }
    const texts = parts[part] ?? [];
    const isLast = part >= parts.length - 1;
    if (isLast) parts = [];
    return { reading, part, texts, isLast };
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
