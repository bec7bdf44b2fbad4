import type { FormLimit } from '../../model/proposal-form';

/** A bound that a call states, and the words that state it. */
export interface FoundLimit {
  limit: FormLimit;
  /** "about", "approximately": advice more than a rule. */
  isSoft: boolean;
  /** UTF-16 offsets in the line. */
  start: number;
  end: number;
}

const NUMBER = '(\\d{1,3}(?:,\\d{3})+|\\d{1,5})';
const UNIT = '(words?|characters?|chars?)';
const BOUND =
  '(?:no more than|no longer than|not (?:to )?exceed(?:ing)?|must not exceed|maximum(?: length)?(?: of| is)?|max\\.?(?: of)?|up to|limit(?:ed)?(?: of| to)?|at most|fewer than|less than|under|within)';
const SOFT = '(?:about|approximately|approx\\.?|around|roughly|some|suggested|recommended|suffice)';

/** "75 words or less", "maximum of 90 characters", "50-100 words", "250-word limit". */
const LIMIT = new RegExp(
  `(?:(${BOUND})\\s*:?\\s*)?(?:(${SOFT})\\s+)?(?:(?:between|from)\\s+)?${NUMBER}(?:\\s*(?:-|–|—|to|and)\\s*${NUMBER})?(?:\\s*|-)${UNIT}\\b(?:\\s*(?:\\([^)]{0,30}\\)\\s*)?(max(?:imum)?\\b|limit\\b|or (?:less|fewer)\\b|at most\\b))?`,
  'giu',
);

/** "Maximum number of words is 350", "Word limit: 250", "Character limit - 700". */
const UNIT_FIRST = new RegExp(
  `(?:max(?:imum)?(?: number of)?\\s+(words?|characters?)|(word|character)s?\\s*(?:count|limits?|maximum|max)\\b)[^\\d\\n]{0,20}?${NUMBER}(?!\\d|\\s*(?:words?|characters?|chars?))`,
  'giu',
);

const FEWEST = 5;
const MOST = 20_000;

/** Every bound in words or characters in a line, in its order. */
export function findLimits(line: string): FoundLimit[] {
  const found = [...line.matchAll(LIMIT)].flatMap((match): FoundLimit[] => {
    const [whole, bound, soft, first = '', second, unit = '', after] = match;
    const low = toNumber(first);
    const high = second === undefined ? null : toNumber(second);
    const max = high ?? low;
    if (max < FEWEST || max > MOST || (high !== null && high <= low)) return [];
    const before = line.slice(Math.max(0, match.index - 24), match.index);
    const isLeast =
      bound === undefined && /(?:at least|minimum(?: of)?|more than)\s*$/iu.test(before);
    if (isLeast) return [];
    const isSoft =
      bound === undefined &&
      after === undefined &&
      (soft !== undefined || new RegExp(`${SOFT}\\W*$`, 'iu').test(before));
    return [
      {
        limit: { unit: unitOf(unit), min: high === null ? null : low, max },
        isSoft,
        start: match.index,
        end: match.index + whole.length,
      },
    ];
  });
  const other = [...line.matchAll(UNIT_FIRST)].flatMap((match): FoundLimit[] => {
    const [whole, first, second, number = ''] = match;
    const max = toNumber(number);
    if (max < FEWEST || max > MOST) return [];
    const unit = unitOf(first ?? second ?? '');
    return [
      {
        limit: { unit, min: null, max },
        isSoft: false,
        start: match.index,
        end: match.index + whole.length,
      },
    ];
  });
  return [...found, ...other].toSorted((a, b) => a.start - b.start);
}

function toNumber(text: string): number {
  return Number(text.replaceAll(',', ''));
}

function unitOf(text: string): FormLimit['unit'] {
  return /^char/iu.test(text) ? 'characters' : 'words';
}
