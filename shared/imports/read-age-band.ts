import type { AgeGroup } from '../model/program';

/** Years of life, both ends in it; `to` may be Infinity ("8 and up"). */
export interface AgeBand {
  from: number;
  to: number;
}

/** The years of the survey's groups (DOMAIN.md section 3); 19 and up is counted to 99. */
const SPANS: readonly (readonly [AgeGroup, number, number])[] = [
  ['0-5', 0, 5],
  ['6-11', 6, 11],
  ['12-18', 12, 18],
  ['19-up', 19, 99],
];

const MONTHS_IN_YEAR = 12;
/** US grades: kindergarten is age 5. */
const KINDERGARTEN_AGE = 5;
const OLDEST = 99;

const GRADES =
  /\b(?:grades?|gr) ?(k|\d{1,2})(?:st|nd|rd|th)?(?: (?:to |through |and )?(k|\d{1,2})(?:st|nd|rd|th)?)?\b|\b(k) (?:to )?(\d{1,2})\b/;
const RANGE =
  /\b(birth|newborn|\d{1,2}) ?(months?|mos?|m|years?|yrs?|y)?(?: olds?)? (?:to |through |thru |and )?(\d{1,2})\b/;
const UNDER = /\b(?:under|below|younger than) (\d{1,2})\b/;
const AND_UNDER = /\b(\d{1,2})(?: years?)? (?:and|or) (?:under|younger)\b/;
const AND_UP =
  /\b(\d{1,2})(?: years?)?(?: olds?)? (?:and|or) (?:up|over|older|above)\b|\bover (\d{1,2})\b|\b(\d{1,2}) plus\b/;
const SINGLE = /^(?:ages?|aged)? ?(\d{1,2})(?: ?(?:years?|yrs?)(?: olds?)?)?$/;

function readGrades(folded: string): AgeBand | null {
  const [found, from = '', to = from, kFrom = '', kTo = ''] = GRADES.exec(folded) ?? [];
  if (found === undefined) return null;
  const toAge = (grade: string) => (grade === 'k' ? 0 : Number(grade)) + KINDERGARTEN_AGE;
  return kFrom === ''
    ? { from: toAge(from), to: toAge(to) }
    : { from: toAge(kFrom), to: toAge(kTo) };
}

function readRange(folded: string): AgeBand | null {
  const [, first, unit, last] = RANGE.exec(folded) ?? [];
  if (first === undefined || last === undefined) return null;
  const hasMonths = /\b(?:months?|mos?|m)\b/.test(folded);
  const hasYears = /\b(?:years?|yrs?|y)\b/.test(folded);
  const isFromInMonths = unit === undefined ? hasMonths && !hasYears : unit.startsWith('m');
  const from = /\d/.test(first) ? Number(first) / (isFromInMonths ? MONTHS_IN_YEAR : 1) : 0;
  // "18 to 36 months" ends on the third birthday: the last year of life in it is 2.
  const to = hasMonths && !hasYears ? Math.ceil(Number(last) / MONTHS_IN_YEAR) - 1 : Number(last);
  return { from: Math.floor(from), to: Math.max(Math.floor(from), to) };
}

/** A band of ages or grades in folded words, or `null` where there is none. */
export function readAgeBand(folded: string): AgeBand | null {
  const found = readGrades(folded) ?? readRange(folded);
  if (found !== null) return found.from <= found.to && found.to <= OLDEST ? found : null;
  const under = UNDER.exec(folded)?.[1];
  if (under !== undefined) return { from: 0, to: Math.max(0, Number(under) - 1) };
  const andUnder = AND_UNDER.exec(folded)?.[1];
  if (andUnder !== undefined) return { from: 0, to: Number(andUnder) };
  const up = AND_UP.exec(folded);
  const from = up?.[1] ?? up?.[2] ?? up?.[3];
  if (from !== undefined) return { from: Number(from), to: Number.POSITIVE_INFINITY };
  const single = SINGLE.exec(folded)?.[1];
  return single === undefined ? null : { from: Number(single), to: Number(single) };
}

function groupOpenBand(from: number): { ages: AgeGroup[]; isStraddling: boolean } {
  // "Adult (18 and older)" is what every library calls adults: not worth a word.
  if (from >= 18) return { ages: ['19-up'], isStraddling: false };
  if (from >= 12) return { ages: ['12-18', '19-up'], isStraddling: true };
  return { ages: ['general'], isStraddling: true };
}

/** The group that holds more than half of the band's years, else every group with a good part of it. */
export function groupAgeBand(band: AgeBand): { ages: AgeGroup[]; isStraddling: boolean } {
  if (band.to === Number.POSITIVE_INFINITY) return groupOpenBand(band.from);
  const years = band.to - band.from + 1;
  const shares = SPANS.map(([group, first, last]) => ({
    group,
    share: Math.max(0, Math.min(band.to, last) - Math.max(band.from, first) + 1) / years,
  })).filter(({ share }) => share > 0);
  const major = shares.find(({ share }) => share > 0.5);
  const kept = major === undefined ? shares.filter(({ share }) => share >= 0.25) : [major];
  return { ages: kept.map(({ group }) => group), isStraddling: shares.length > 1 };
}
