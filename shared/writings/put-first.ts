/** "Hello everyone," stays above the opening. */
const GREETING = /^(?:hello|hi|dear|good (?:morning|afternoon|evening))\b[^\n]{0,60},[ \t]*\n+/iu;
const BREAK = '\n---\n';

/**
 * The text with a sentence at its start. Where the sentence stands further down, word for word, it
 * moves; all else stays as it is.
 */
export function putFirst(
  text: string,
  sentence: string,
  format: 'plain' | 'markdown' | 'thread',
): string {
  const greeting = GREETING.exec(text)?.[0] ?? '';
  const body = text.slice(greeting.length);
  if (body.startsWith(sentence)) return text;
  const rest = without(body, sentence).trimStart();
  if (rest === '') return greeting + sentence;
  const isOneParagraph = !rest.includes('\n');
  const separator = format === 'thread' ? BREAK : isOneParagraph ? ' ' : '\n\n';
  return greeting + sentence + separator + rest;
}

/** Without one occurrence that stands as a sentence of its own, and without the hole that it leaves. */
function without(body: string, sentence: string): string {
  const at = body.indexOf(sentence);
  if (at === -1) return body;
  const before = body.slice(0, at);
  const after = body.slice(at + sentence.length);
  const isWhole = /(?:^|\s)$/u.test(before) && /^(?:\s|$)/u.test(after);
  if (!isWhole) return body;
  const isOwnParagraph = /(?:^|\n)$/u.test(before) && /^(?:\n|$)/u.test(after);
  if (!isOwnParagraph) return before + after.replace(/^[^\S\n]+/u, '');
  // Alone in its post or paragraph: the break before or after it goes with it.
  const lines = after.replace(/^\n(?:---\n)?\n*/u, '');
  return lines === '' ? before.replace(/\n(?:---\n)?\n*$/u, '') : before + lines;
}

/** The smallest stretch that differs, so that it can be replaced as if she had typed it. */
export function findDifference(
  before: string,
  after: string,
): { start: number; end: number; text: string } {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start])
    start += 1;
  let tail = 0;
  const most = Math.min(before.length, after.length) - start;
  while (tail < most && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}
