import { rememberWords } from './remember-words';

/** `="00123"`: how some programs keep a spreadsheet from changing a number. */
const FORCED_TEXT = /^="([^"]*)"$/;
const BREAKING_TAGS = /<(?:br|\/p|\/div|\/li|\/tr|\/h[1-6])\b[^>]*>/gi;
const ANY_TAG = /<\/?[a-z][^<>]*>/gi;
const LOOKS_LIKE_HTML =
  /<\/?(?:p|br|div|span|ul|ol|li|strong|em|b|i|a|h[1-6]|table|tr|td)\b[^<>]*>/i;

const REFERENCES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  hellip: '…',
};

function readReference(whole: string, name: string): string {
  if (!name.startsWith('#')) return REFERENCES[name.toLowerCase()] ?? whole;
  const isHex = name[1] === 'x' || name[1] === 'X';
  const code = Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10);
  const isCharacter = code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : whole;
}

function dropMarkup(text: string): string {
  const withoutTags = LOOKS_LIKE_HTML.test(text)
    ? text
        .replace(/<li\b[^>]*>/gi, '- ')
        .replace(BREAKING_TAGS, '\n')
        .replace(ANY_TAG, '')
    : text;
  return withoutTags.replace(/&(#?[a-z0-9]{2,8});/gi, readReference);
}

/**
 * The words of a cell: composed (NFC), without outer space, without the HTML of an event calendar.
 * Line breaks inside stay.
 */
export function cleanCell(raw: string): string {
  const bare = FORCED_TEXT.exec(raw.trim())?.[1] ?? raw;
  const isPlain = !bare.includes('<') && !bare.includes('&');
  return (isPlain ? bare : dropMarkup(bare))
    .normalize('NFC')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A cell as one line. */
export function toLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

const ASCII = /^[ -~]*$/;

/** Lower case, without accents and punctuation: to compare words. */
export const foldWords = rememberWords((text: string): string => {
  if (ASCII.test(text)) {
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  }
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
});
