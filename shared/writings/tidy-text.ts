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
    .replaceAll(/(?<=\S)[ \t\u00a0]{2,}(?=\S)/gu, ' ')
    .replaceAll(/[ \t\u00a0]+$/gmu, '')
    .replaceAll(/(?<!\.)\.\.$/gmu, '.')
    .replaceAll(/(?<!\.)\.\.(?!\.)/gu, '…')
    .replaceAll(/\n{3,}/gu, '\n\n');
}

/** Two texts that differ only in case, spacing and punctuation have the same key. */
export function textKey(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
