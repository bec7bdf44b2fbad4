import { AGE_GROUPS, type AgeGroup } from '../model/program';
import { foldWords } from './clean-cell';
import { groupAgeBand, readAgeBand } from './read-age-band';
import { rememberWords } from './remember-words';
import { wordPattern } from './word-pattern';

/** One audience of a cell: "Preschool (3-6)". */
export interface AudiencePart {
  label: string;
  /** Folded, as her answer on it is remembered. */
  band: string;
  ages: readonly AgeGroup[];
  isStraddling: boolean;
}

export interface AgesReading {
  parts: AudiencePart[];
  /** In the order of `AGE_GROUPS`, each once. */
  ages: AgeGroup[];
  /** Bands that lie in more than one group, as written: the larger part decided. */
  straddling: string[];
}

/** The first that fits decides, so "young adults" stands before "adults". */
const WORDS: readonly (readonly [RegExp, readonly AgeGroup[]])[] = [
  [
    wordPattern(
      ...['all ages?', 'everyone', 'anyone', 'general', 'famil(?:y|ies)', 'intergenerational'],
      ...['mixed ages', 'community', 'todas las edades', 'familias?'],
    ),
    ['general'],
  ],
  [wordPattern('pre ?teens?', 'tweens?'), ['6-11']],
  [
    wordPattern(
      ...['teens?', 'teenagers?', 'young adults?', 'ya', 'high school(?:ers)?', 'junior high'],
      ...['middle school(?:ers)?', 'adolescentes?', 'jovenes'],
    ),
    ['12-18'],
  ],
  [
    wordPattern(
      'adults?',
      'seniors?',
      'grown ups?',
      'adultos?',
      'college',
      'educators',
      'teachers',
    ),
    ['19-up'],
  ],
  [
    wordPattern(
      ...['pre ?school(?:ers)?', 'pre ?k', 'bab(?:y|ies)', 'toddlers?', 'infants?', 'lap ?sit'],
      ...['early (?:childhood|learners?|literacy)', 'newborns?', 'bebes?'],
    ),
    ['0-5'],
  ],
  [
    wordPattern(
      ...['school ?age(?:rs?|d)?', 'elementary', 'grade school(?:ers)?', 'primary school'],
      'kindergart(?:en|ners?)',
    ),
    ['6-11'],
  ],
  [wordPattern('child(?:ren)?', 'kids?', 'youth', 'juveniles?', 'ninos'), ['0-5', '6-11']],
];

/** Commas split a cell, but not inside brackets: "Preschool (ages 3, 4), Teens & Adults". */
const BETWEEN_PARTS =
  /\s*(?:[;|/\n]|,(?![^(]*\)))\s*|\s+(?:and|&|y)\s+(?!up\b|over\b|older\b|above\b|under\b|younger\b|\d)/i;

function readPart(part: string): { ages: readonly AgeGroup[]; isStraddling: boolean } {
  const folded = foldWords(part.replace(/(\d) ?\+/g, '$1 plus'));
  const band = readAgeBand(folded);
  if (band !== null) return groupAgeBand(band);
  const words = WORDS.find(([pattern]) => pattern.test(folded));
  return { ages: words?.[1] ?? [], isStraddling: false };
}

/** Reads the audience words of a file into the survey's groups; several in a cell are all taken. */
export const readAges = rememberWords((cell: string): AgesReading => {
  const found = new Set<AgeGroup>();
  const parts = cell.split(BETWEEN_PARTS).map((label) => ({
    label,
    band: foldWords(label.replaceAll('+', ' plus')),
    ...readPart(label),
  }));
  for (const { ages } of parts) for (const group of ages) found.add(group);
  return {
    parts,
    ages: AGE_GROUPS.filter((group) => found.has(group)),
    straddling: parts.flatMap(({ isStraddling, label }) => (isStraddling ? [label] : [])),
  };
});
