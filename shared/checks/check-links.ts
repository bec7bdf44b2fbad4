import type { Field } from '../model/venue';
import { resolveCharacterReferences } from '../text/character-references';
import { safeHref } from '../text/safe-href';
import type { Finding } from './finding';

/** `[text](address)` and `![text](address)`. */
const MARKDOWN_LINK =
  /(!?)\[([^[\]\n]*)\]\(\s*<?([^\s()<>]*(?:\([^\s()]*\)[^\s()<>]*)*)>?[^)\n]*\)/g;
const BARE_LINK = /\bhttps?:[^\s<>()[\]]+/gi;

/** Links that will not work or are not secure, and pictures without words for those who can't see them. */
export function checkLinks(field: Field, text: string): Finding[] {
  const findings: Finding[] = [];
  let rest = text;
  if (field.format === 'markdown') {
    for (const match of text.matchAll(MARKDOWN_LINK)) {
      const [whole, bang, words = '', href = ''] = match;
      const place = { fieldId: field.id, start: match.index, end: match.index + whole.length };
      if (bang === '!' && words.trim() === '') {
        findings.push({ ...place, kind: 'picture-without-words' });
      }
      if (bang !== '!') findings.push(...judge(href, match.index + whole.indexOf('](') + 2));
      rest = rest.replace(whole, ' '.repeat(whole.length));
    }
  }
  for (const match of rest.matchAll(BARE_LINK)) {
    findings.push(...judge(match[0].replace(/[.,;:!?'"»”’]+$/u, ''), match.index));
  }
  return findings.sort((a, b) => a.start - b.start);

  function judge(href: string, near: number): Finding[] {
    if (safeHref(resolveCharacterReferences(href)) !== null) return [];
    const start = href === '' ? near : text.indexOf(href, near);
    const place = { fieldId: field.id, start, end: start + href.length, href };
    const secure = href.replace(/^http:/i, 'https:');
    return secure !== href && safeHref(secure) !== null
      ? [
          {
            ...place,
            kind: 'link',
            reason: 'not-secure',
            fix: { start, end: place.end, replacement: secure },
          },
        ]
      : [{ ...place, kind: 'link', reason: 'not-a-link' }];
  }
}
