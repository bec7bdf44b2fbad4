import type { Field } from '../model/venue';
import { EVERYDAY, MEANINGS } from './acronyms';
import type { Finding } from './finding';

const ACRONYM = /(?<![\p{L}\p{N}#@&/.-])[\p{Lu}]{2,6}s?(?![\p{L}\p{N}@/-]|\.\p{L})/gu;

/**
 * The first place of each acronym that the text does not spell out. Not in threads, where each
 * character counts, and not in lines that are in capitals as a whole.
 */
export function checkAcronyms(
  field: Field,
  text: string,
  knownAcronyms: readonly string[],
): Finding[] {
  if (field.format === 'thread') return [];
  const seen = new Set(knownAcronyms.map((known) => known.toUpperCase()));
  return Array.from(text.matchAll(ACRONYM)).flatMap(({ 0: found, index }) => {
    const letters = found.replace(/s$/u, '');
    if (seen.has(letters) || EVERYDAY.has(letters) || isShouted(text, index)) return [];
    seen.add(letters);
    if (isSpelledOut(text, index, found)) return [];
    const meaning = MEANINGS[letters] ?? null;
    const place = { fieldId: field.id, start: index, end: index + found.length };
    const finding = { ...place, kind: 'acronym' as const, words: letters, meaning };
    if (meaning === null) return [finding];
    return [
      { ...finding, fix: { start: index, end: place.end, replacement: `${meaning} (${found})` } },
    ];
  });
}

/** "(ALSC)" after its words, or "ALSC (its words)". */
function isSpelledOut(text: string, start: number, found: string): boolean {
  const before = text.slice(0, start);
  const after = text.slice(start + found.length);
  return /\p{Ll}[^\n(]*\($/u.test(before) || /^\s*\(\p{L}{2,}\s/u.test(after);
}

function isShouted(text: string, at: number): boolean {
  const from = text.lastIndexOf('\n', at) + 1;
  const to = text.indexOf('\n', at);
  return !/\p{Ll}/u.test(text.slice(from, to === -1 ? text.length : to));
}
