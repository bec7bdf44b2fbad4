import type { Program } from '../model/program';
import type { Finding } from './finding';

const OWN_IDEA = /^(my own|me|mine|myself|i (made|thought)|own (idea|mind|head)|original)\b/i;

/** Ideas that came from someone whom the text does not name. The place for it is the end of the longest field. */
export function checkCredit(
  programs: readonly Pick<Program, 'title' | 'ideaFrom'>[],
  texts: readonly { fieldId: string; text: string }[],
): Finding[] {
  const longest = [...texts].sort((a, b) => b.text.length - a.text.length)[0];
  if (longest === undefined || longest.text.trim() === '') return [];
  const written = simplify(texts.map(({ text }) => text).join(' '));
  const seen = new Set<string>();
  return programs.flatMap(({ title, ideaFrom }) => {
    const credit = ideaFrom.trim();
    const key = simplify(credit);
    if (key === '' || seen.has(key) || OWN_IDEA.test(credit) || isNamed(credit, written)) return [];
    seen.add(key);
    const end = longest.text.length;
    const place = { fieldId: longest.fieldId, start: end, end };
    return [{ ...place, kind: 'missing-credit', ideaFrom: credit, programTitle: title }];
  });
}

/** Named means the whole credit, or who stands first in it: "Rosa" of "Rosa at the Eastside branch". */
function isNamed(credit: string, written: string): boolean {
  const [who = ''] = credit.split(/,|;|\(|['’]s\b|\s(?:at|from|of|in|on|via|and)\s/u);
  const name = simplify(who);
  return written.includes(simplify(credit)) || (name.length > 2 && written.includes(name));
}

function simplify(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
