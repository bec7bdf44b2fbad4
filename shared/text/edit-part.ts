import type { ThreadPart } from './split-thread';

const BREAK = '\n---\n';

/**
 * Her text with one part written anew. Where the cut beside it was ours, a line `---` fixes it, so
 * that the neighbours stay as she saw them. An emptied part leaves.
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
  const before = text.slice(0, part.start).trimEnd();
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
