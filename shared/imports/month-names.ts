import { foldWords } from './clean-cell';

/** English, Spanish and French, folded; a name may be cut to three letters or more (four where two share three). */
const MONTHS: readonly string[] = [
  'january enero janvier',
  'february febrero fevrier',
  'march marzo mars',
  'april abril avril',
  'may mayo mai',
  'june junio juin',
  'july julio juillet',
  'august agosto aout',
  'september septiembre setiembre septembre',
  'october octubre octobre',
  'november noviembre novembre',
  'december diciembre decembre',
];

const BY_START = new Map<string, number | null>();
MONTHS.forEach((names, index) => {
  for (const name of names.split(' ')) {
    for (let length = 3; length <= name.length; length += 1) {
      const start = name.slice(0, length);
      const known = BY_START.get(start);
      // "jui" could be June or July in French: better not a month than the wrong one.
      BY_START.set(start, known === undefined || known === index + 1 ? index + 1 : null);
    }
  }
});

/** 1 to 12, or `null` where the word is no month. */
export function findMonth(word: string): number | null {
  return BY_START.get(foldWords(word)) ?? null;
}
