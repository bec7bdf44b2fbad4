import type { PrivacySpan } from './find-child-names';

const PATTERNS = [
  ['e-mail', /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu],
  ['phone', /(?<![\d-])(?:\+?1[ .-]?)?(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[ .-]\d{4}(?![\d-])/gu],
  ['card-number', /(?<!\d)\d{13,14}(?!\d)/gu],
  [
    'address',
    /(?<![\d.])\d{1,5} (?:[NSEW]\.? )?(?:\p{Lu}\p{L}+ ){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Court|Ct|Boulevard|Blvd|Way|Place|Pl|Terrace|Circle)\b/gu,
  ],
] as const;

/** Ways to reach or find somebody. `own`: her own address and the like, which she may give. */
export function findContacts(text: string, own: readonly string[]): PrivacySpan[] {
  return PATTERNS.flatMap(([risk, pattern]) =>
    Array.from(text.matchAll(pattern))
      .filter((match) => !own.some((mine) => mine !== '' && mine.includes(match[0])))
      .map((match) => ({ start: match.index, end: match.index + match[0].length, risk })),
  );
}
