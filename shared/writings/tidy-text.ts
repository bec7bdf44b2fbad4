/** What people type to get past a question. It is an answer ("nothing to say"), so it leaves no gap. */
const PASS =
  /^(?:n\/?a|none|nothing(?: really| that i (?:saw|know of))?|not (?:yet|sure|really)|nope|no|nil|idk|i don['’]?t know|nobody|no one|skip(?:ped)?|tbd|x|[-–—?.…\s]*)[.!]?$/iu;

/** True for "n/a", "none", "-" and the like: she passed, and there is nothing to write. */
export function isPass(text: string): boolean {
  return PASS.test(text.trim());
}

/**
 * Her text without what only typing left behind: odd line ends, runs of spaces, the second of two
 * dots. Words, case and punctuation stay as they are. Code blocks are left alone.
 */
export function tidyText(raw: string): string {
  const text = raw.replaceAll(/\r\n?/gu, '\n').trim();
  if (text.includes('```')) return text;
  return text
    .split('\n')
    .map((line) => trimEndOf(line, ' \t\u00a0'))
    .join('\n')
    .replaceAll(/(?<=\S)[ \t\u00a0]{2,}(?=\S)/gu, ' ')
    .replaceAll(/(?<!\.)\.\.$/gmu, '.')
    .replaceAll(/(?<!\.)\.\.(?!\.)/gu, '…')
    .replaceAll(/\n{3,}/gu, '\n\n');
}

/** Without any of `marks` at its end. A loop: a pattern for this takes minutes on a pasted rule of dashes. */
export function trimEndOf(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && marks.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** Two texts that differ only in case, spacing and punctuation have the same key. */
export function textKey(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
