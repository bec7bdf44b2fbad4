import type { PrivacySpan } from './find-child-names';

const AGE = /^(?:\s*\((?:aged? )?|,? aged? |, who (?:is|was) )(\d{1,2}|\p{L}+)\)?/u;
/** What stands for one child; a family has its own words. */
const NAMES: ReadonlySet<PrivacySpan['risk']> = new Set([
  'child-name',
  'name-and-age',
  'name-with-photo',
  'watched-name',
]);
const NUMBERS = [
  '',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
];

/**
 * "A five-year-old" in the place of a name and its age, "one child" in the place of a name alone.
 * Wider than the name where it takes the age in.
 */
export function replaceName(
  text: string,
  { start, end, risk }: Omit<PrivacySpan, 'replacement'>,
): { start: number; end: number; replacement: string } | null {
  if (!NAMES.has(risk)) return null;
  const isOpening = /(?:^|[.!?\n])["“\s]*$/u.test(text.slice(0, start));
  const mayHaveAge = risk === 'name-and-age' || risk === 'watched-name';
  const age = mayHaveAge ? AGE.exec(text.slice(end)) : null;
  const number = age === null ? '' : readNumber(age[1] ?? '');
  const words =
    number === ''
      ? 'one child'
      : `${/^(?:eight|eleven)/u.test(number) ? 'an' : 'a'} ${number}-year-old`;
  const replacement = isOpening ? words.charAt(0).toUpperCase() + words.slice(1) : words;
  const to = number === '' || age === null ? end : end + age[0].length;
  return { start, end: to, replacement };
}

function readNumber(word: string): string {
  const digits = /^\d+$/u.test(word) ? NUMBERS[Number(word)] : word;
  return digits !== undefined && NUMBERS.includes(digits) ? digits : '';
}
