import type { Program } from '../model/program';
import type { Finding } from './finding';

const OWN_IDEA = /^(my own|me|mine|myself|i (made|thought)|own (idea|mind|head)|original)\b/i;

/** Ideas that came from someone whom the text does not name. The fix adds a line at its end. */
export function checkCredit(
  programs: readonly Pick<Program, 'title' | 'ideaFrom'>[],
  texts: readonly { fieldId: string; text: string }[],
): Finding[] {
  const last = texts.filter(({ text }) => text.trim() !== '').at(-1);
  if (last === undefined) return [];
  const written = simplify(texts.map(({ text }) => text).join(' '));
  const seen = new Set<string>();
  return programs.flatMap(({ title, ideaFrom }) => {
    const credit = ideaFrom.trim();
    const key = simplify(credit);
    if (key === '' || seen.has(key) || OWN_IDEA.test(credit) || isNamed(key, written)) return [];
    seen.add(key);
    const end = last.text.length;
    const place = { fieldId: last.fieldId, start: end, end };
    return [{ ...place, kind: 'missing-credit', ideaFrom: credit, programTitle: title }];
  });
}

/** Named means the whole credit, or each word of it that starts with a capital, as in "Anne from Story Hour". */
function isNamed(key: string, written: string): boolean {
  if (written.includes(key)) return true;
  const words = key.split(' ').filter((word) => word.length > 3);
  return words.length > 1 && words.every((word) => written.includes(word));
}

function simplify(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
