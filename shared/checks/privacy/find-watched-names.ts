import type { PrivacySpan } from './find-child-names';
import { fold } from './find-child-names';

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-’'][\p{L}\p{M}]+)*/gu;
const POSSESSIVE = /[’'](?:s)?$/u;

interface Word {
  text: string;
  start: number;
  end: number;
}

/** Each name on her own list, in whatever case and with or without accents; "Mia's" is found too. */
export function findWatchedNames(text: string, watchedNames: readonly string[]): PrivacySpan[] {
  if (watchedNames.length === 0) return [];
  const words = listWords(text);
  const starts = new Map<string, string[][]>();
  for (const name of watchedNames) {
    const parts = listWords(name).map(({ text: part }) => part);
    const [first] = parts;
    if (first !== undefined) starts.set(first, [...(starts.get(first) ?? []), parts]);
  }
  return words.flatMap((word, at) => {
    const found = (starts.get(word.text) ?? [])
      .filter((parts) => parts.every((part, index) => words[at + index]?.text === part))
      .toSorted((a, b) => b.length - a.length)[0];
    const last = found === undefined ? undefined : words[at + found.length - 1];
    return last === undefined
      ? []
      : [{ start: word.start, end: last.end, risk: 'watched-name' as const }];
  });
}

function listWords(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: whole, index }) => {
    const bare = whole.replace(POSSESSIVE, '');
    return { text: fold(bare), start: index, end: index + bare.length };
  });
}
