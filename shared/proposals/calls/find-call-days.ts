/** A day that a call names, and what it seems to be for. */
export interface CallDay {
  kind: 'due' | 'answer' | 'event';
  on: string;
  words: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?';
/** "November 3, 2008", "June 25-30, 2015". */
const MONTH_FIRST = new RegExp(
  `\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:\\s*[-–—&]\\s*(?:${MONTH}\\s+)?\\d{1,2}(?:st|nd|rd|th)?)?,?\\s+(\\d{4})\\b`,
  'giu',
);
/** "31st May 2020". */
const DAY_FIRST = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH},?\\s+(\\d{4})\\b`,
  'giu',
);

const DUE =
  /\b(?:deadline|due|submit(?:ted)?|submissions?|clos(?:e|es|ing)|accepted (?:through|until))\b/iu;
const ANSWER = /\b(?:notif\w+|inform\w*|accept(?:ance|ed)|decisions?|selections?|announced)\b/iu;
const MOST_DAYS = 6;

/** Days with a word beside them that says what they are for; the line before may say it. */
export function findCallDays(lines: readonly string[]): CallDay[] {
  const found: CallDay[] = [];
  lines.forEach((line, at) => {
    for (const { on, start, words } of daysIn(line)) {
      const sentence =
        line
          .slice(0, start)
          .split(/[.!?]\s/u)
          .at(-1) ?? '';
      const near = [sentence, line, lines[at - 1] ?? ''];
      const kind = near.map(kindOf).find((one) => one !== null) ?? 'event';
      if (!found.some((day) => day.kind === kind)) found.push({ kind, on, words });
    }
  });
  return found.slice(0, MOST_DAYS);
}

function kindOf(text: string): CallDay['kind'] | null {
  const isDue = DUE.test(text);
  const isAnswer = ANSWER.test(text);
  if (isAnswer && !/\b(?:deadline|due)\b/iu.test(text)) return 'answer';
  return isDue ? 'due' : null;
}

function daysIn(line: string): { on: string; start: number; words: string }[] {
  const read = (year: string, month: string, day: string): string | null => {
    const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
    const on = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
    const parsed = new Date(`${on}T00:00:00Z`);
    return Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== on ? null : on;
  };
  const days = [
    ...[...line.matchAll(MONTH_FIRST)].map((match) => ({
      on: read(match[4] ?? '', match[1] ?? '', match[2] ?? ''),
      start: match.index,
      words: match[0],
    })),
    ...[...line.matchAll(DAY_FIRST)].map((match) => ({
      on: read(match[3] ?? '', match[2] ?? '', match[1] ?? ''),
      start: match.index,
      words: match[0],
    })),
  ];
  return days
    .flatMap(({ on, start, words }) => (on === null ? [] : [{ on, start, words }]))
    .toSorted((a, b) => a.start - b.start);
}
