import type { ThreadPart } from './split-thread';

const BREAK = '\n---\n';

/**
 * Her text with one part written anew. Where a cut beside or before it was ours, a line `---` fixes
 * it, so that the others stay as she saw them: our cuts before it hang on what comes after. An
 * emptied part leaves.
 */
export function editPart(
  raw: string,
  parts: readonly ThreadPart[],
  index: number,
  typed: string,
): string {
  const part = parts[index];
  if (!part) return raw;
  const text = raw.replaceAll('\r\n', '\n');
  const before = fixCuts(text, parts.slice(0, index), part.start);
  const after = text.slice(part.end).trimStart();
  const isCutBefore = index > 0 && parts[index - 1]?.breakAfter !== 'manual';
  const isCutAfter = part.breakAfter !== 'manual' && part.breakAfter !== 'end';
  const own = typed.trim();
  if (own === '') {
    const isBreakDoubled = /(?:^|\n)[^\S\n]*-{3,}$/u.test(before);
    const rest = isBreakDoubled ? after.replace(/^-{3,}[^\S\n]*\n?/u, '').trimStart() : after;
    return [before, rest]
      .filter((one) => one !== '')
      .join(isCutBefore || isCutAfter ? BREAK : '\n');
  }
  const start = before === '' ? '' : before + (isCutBefore ? BREAK : '\n');
  const end = after === '' ? '' : (isCutAfter ? BREAK : '\n') + after;
  return start + own + end;
}

/** What stands before a part, with a line of its own for each of our cuts but the last one. */
function fixCuts(text: string, parts: readonly ThreadPart[], upTo: number): string {
  return parts
    .map(({ start, end, breakAfter }, at) => {
      const next = parts[at + 1];
      const isOurs = next !== undefined && breakAfter !== 'manual';
      return text.slice(start, end) + (isOurs ? BREAK : text.slice(end, next?.start ?? upTo));
    })
    .join('')
    .trimEnd();
}
