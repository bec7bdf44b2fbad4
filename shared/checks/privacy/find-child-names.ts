import type { PrivacyRisk } from '../finding';
import {
  AGE_AFTER,
  AGE_AFTER_COMMA,
  AGE_BEFORE,
  CHILD_AFTER,
  CHILD_BEFORE,
  CHILD_VERB,
  SPOKEN_TO_BEFORE,
} from './child-words';
import { isGivenName } from './given-names';
import {
  AMBIGUOUS_NAMES,
  CHARACTERS,
  GROWN_UP,
  GROWN_UP_AFTER,
  NOT_A_CHILD_AFTER,
} from './known-names';

export interface PrivacySpan {
  start: number;
  end: number;
  risk: PrivacyRisk;
  /** What to write instead, where there is something plain. */
  replacement?: string;
}

/** A capitalised word, with the ones that follow it: "Lucia", "Ngoc Anh", "Gabriel T". */
const CAPITALISED =
  /(?<![\p{L}\p{N}@/])\p{Lu}\p{L}*\p{Ll}(?:[-’']\p{Lu}\p{Ll}+)?(?: \p{Lu}(?:\p{L}*\p{Ll}|(?=\.?(?:[\s,]|$))))*/gu;

/** Names that are most likely a child's. `notChildren`: folded words of books, credits, staff. */
export function findChildNames(text: string, notChildren: ReadonlySet<string>): PrivacySpan[] {
  const names = Array.from(text.matchAll(CAPITALISED));
  const known = new Set([...notChildren, ...names.flatMap((match) => findGrownUp(text, match))]);
  return names.flatMap((match) => {
    const span = judge(text, match.index, match[0], known);
    return span === null ? [] : [span];
  });
}

/** Whoever is called a colleague once is one wherever the text names them. */
function findGrownUp(text: string, match: RegExpExecArray): string[] {
  const { name, offset } = dropFirstWord(match[0]);
  const end = match.index + offset + name.length;
  return GROWN_UP_AFTER.test(text.slice(end, end + 80)) ? [fold(name)] : [];
}

function judge(
  text: string,
  start: number,
  found: string,
  notChildren: ReadonlySet<string>,
): PrivacySpan | null {
  const { name, offset } = dropFirstWord(found);
  if (name.length < 2) return null;
  const from = start + offset;
  const before = text.slice(Math.max(0, from - 60), from);
  const after = text.slice(from + name.length, from + name.length + 80);
  const parts = name.split(' ');
  const first = fold(parts[0] ?? '');
  const span = { start: from, end: from + name.length };
  if (notChildren.has(fold(name))) return null;
  const isNamed = isGivenName(first);
  // "What is one thing", and "Baby Bounce" or "Toddler Storytime": a program's name, not a child's.
  if (
    !isNamed &&
    (QUESTION_WORD.test(name) ||
      TITLE_WORD.test(found.slice(0, offset).trimEnd().split(' ').at(-1) ?? ''))
  )
    return null;
  // A number in brackets or commas after a capitalised word is an age, whoever it is.
  if (AGE_AFTER_COMMA.test(after) && !NO_NAME.test(name)) return { ...span, risk: 'name-and-age' };
  if (GROWN_UP.test(before)) return null;
  if ((AGE_AFTER.test(after) || AGE_BEFORE.test(before)) && (isNamed || !isOpening(before))) {
    return { ...span, risk: 'name-and-age' };
  }
  const isSaidToBe = CHILD_BEFORE.test(before) || CHILD_AFTER.test(after);
  if (isSaidToBe && (isNamed || (!isOpening(before) && !notChildren.has(first)))) {
    return { ...span, risk: 'child-name' };
  }
  if (notChildren.has(first) || NOT_A_CHILD_AFTER.test(after)) return null;
  return isLikely(parts, first, before, after) ? { ...span, risk: 'child-name' } : null;
}

/** Without words that say whose it is: a given name, alone or with an initial, that is no known figure. */
function isLikely(parts: string[], first: string, before: string, after: string): boolean {
  const isSpokenTo = SPOKEN_TO_BEFORE.test(before);
  const isAlone = parts.length === 1 || (parts[1] ?? '').length === 1;
  if (isAlone && isSpokenTo && isGivenName(first)) return true;
  if (CHARACTERS.has(first) || !isAlone) return false;
  const isDoing = CHILD_VERB.test(after);
  if (isDoing && !isOpening(before)) return true;
  if (!isGivenName(first)) return false;
  return !AMBIGUOUS_NAMES.has(first) || (isDoing && first !== 'will' && first !== 'may');
}

const QUESTION_WORD = /^(?:What|Who|How|Why|Which|There|It|He|She|They)$/u;

/** With a capital, before a word that is no given name. */
const TITLE_WORD = /^(?:Baby|Toddlers?|Little|Big|Young)\b/u;

/** Words that open sentences and lists and are followed by numbers. */
const NO_NAME =
  /^(?:Ages?|Grades?|Kids|Children|Teens|Adults|Books?|Total|Room|Chapter|Page|\p{Lu}\p{Ll}+day)$/u;

/** True at the start of a sentence, where any word has a capital. */
function isOpening(before: string): boolean {
  return /(?:^|[.!?:;\n("“”]|[-*>#]\s)\s*$/u.test(before);
}

const OPENING_WORD =
  /^(?:When|Then|Only|And|But|So|With|After|Before|Today|If|While|Once|Even|Both|For|Later|Last|Next|Yes|No|Now|Here|That|This|Where|Because|Since|As|Until|Little|Baby|Young|Toddlers?|Twins?|Big|Sweet|Call|Ask|Tell|Text|Dear|Meet|Watch)$/u;

/** "When Layla", "Then Baby Layla": opening words are not part of the name. */
function dropFirstWord(found: string): { name: string; offset: number } {
  const words = found.split(' ');
  const name = words.slice(words.findIndex((word) => !OPENING_WORD.test(word)));
  // All of them are such words: the last one may be a name after all.
  const kept = words.some((word) => !OPENING_WORD.test(word)) ? name.join(' ') : words.at(-1);
  return { name: kept ?? found, offset: found.length - (kept ?? found).length };
}

export function fold(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
