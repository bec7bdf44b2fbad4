import type { FieldKind, ProposalForm } from '../../model/proposal-form';
import { isDoingVerb } from '../../writings/doing-verbs';
import { suggestVerb } from '../outcome-verbs';

/** What published rubrics ask for (PLA 2026, LibLearnX 2024, ALA's jury; DOMAIN.md 1.1 and 1.4). */
export const REVIEW_POINTS = [
  'clear',
  'specific',
  'actionable',
  'copyable',
  'new',
  'relevant',
  'inclusive',
] as const;
export type ReviewPoint = (typeof REVIEW_POINTS)[number];

/** Words of hers, where they stand. Offsets are UTF-16 code units. */
export interface FoundWords {
  fieldId: string;
  start: number;
  end: number;
  words: string;
}

export interface ReviewItem {
  point: ReviewPoint;
  /** The words that a reviewer could underline; empty for nothing yet. */
  found: FoundWords[];
}

interface Rule {
  point: ReviewPoint;
  kinds: readonly FieldKind[];
  pattern: RegExp;
}

const TEXTS = [
  'short-description',
  'description',
  'problem',
  'did',
  'happened',
  'take-home',
  'new',
] as const satisfies readonly FieldKind[];
/** More than this many of one point are a list, not a proof. */
const MOST_FOUND = 3;

const COUNTED =
  '(?:\\d[\\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|half)';

const RULES: readonly Rule[] = [
  {
    point: 'clear',
    kinds: ['short-description', 'description'],
    pattern:
      /\b(?:you will (?:leave|hear|see|get|take|learn)|this (?:session|program|talk|workshop|poster)|attendees will|participants will|I will (?:show|share)|we will (?:show|share))\b[^.!?\n]{0,160}/giu,
  },
  {
    point: 'specific',
    kinds: TEXTS,
    pattern: new RegExp(
      `\\b${COUNTED} (?:\\p{L}+ )?(?:people|children|kids|teens|adults|families|parents|grown-ups|sessions|storytimes|programs|times|weeks|months|years|minutes|hours|staff|libraries|branches|visits|books|poems|tables|stations|steps)\\b|\\b(?:children up to \\d+|children from \\d+ to \\d+|toddlers|preschoolers|tweens|teens)\\b`,
      'giu',
    ),
  },
  {
    point: 'copyable',
    kinds: [...TEXTS, 'outcome'],
    pattern:
      /\b(?:list of materials|book list|handouts?|templates?|running order|step by step|what it takes|(?:a )?plan (?:that )?you can (?:copy|follow|use)|with these materials|kits?|\d+ minutes to get ready|no money|checklist)\b/giu,
  },
  {
    point: 'new',
    kinds: [...TEXTS, 'title'],
    pattern:
      /\b(?:instead of|rather than|unlike|for the first time|the first time|never before|nobody (?:else )?had|we changed|I changed|a different way|new (?:way|idea|kind|approach)|not the usual)\b[^.!?\n]{0,60}/giu,
  },
  {
    point: 'relevant',
    kinds: [...TEXTS, 'alignment'],
    pattern:
      /\b(?:struggl\w+|hard(?:er)? (?:to|for)|too (?:few|many|busy|small|little|loud|late)|can['’]t|cannot|could not|work late|no (?:time|budget|room|money|staff)|miss(?:ed|es)? (?:out|the|our|morning)|stuck|Every Child Ready to Read|Project Outcome|strategic plan|standards?|core values?)\b[^.!?\n]{0,60}/giu,
  },
  {
    point: 'inclusive',
    kinds: [...TEXTS, 'equity'],
    pattern:
      /\b(?:access(?:ible|ibility)|sensory|bilingual|Spanish|home languages?|languages|wheelchairs?|captions?|interpreters?|quiet (?:room|corner|space)|free of charge|no registration|neurodivergent|autis\w+|low[- ]income|rural|transport\w*|disabilit\w+|inclusi\w+|translated|large print|could not (?:easily )?take part|every famil\w+)\b[^.!?\n]{0,60}/giu,
  },
];

/** "Almost everyone" is what the field gets most, and what helps nobody (DOMAIN.md 1.4). */
const EVERYONE = /^\s*(?:almost )?(?:everyone|everybody|anyone|all(?: library)?(?: staff)?)\b/iu;

/** Each point with the words that satisfy it, or with nothing yet. */
export function reviewProposal(
  form: ProposalForm,
  texts: Readonly<Record<string, string>>,
): ReviewItem[] {
  const fields = form.fields.map(({ id, kind }) => ({ id, kind, text: texts[id] ?? '' }));
  const whole = (id: string, text: string): FoundWords => {
    const start = text.length - text.trimStart().length;
    const words = text.trim();
    return { fieldId: id, start, end: start + words.length, words };
  };
  return REVIEW_POINTS.map((point) => {
    const found = fields.flatMap(({ id, kind, text }): FoundWords[] => {
      const own = RULES.filter((rule) => rule.point === point && rule.kinds.includes(kind)).flatMap(
        ({ pattern }) =>
          [...text.matchAll(pattern)].map((match) => ({
            fieldId: id,
            start: match.index,
            end: match.index + match[0].trimEnd().length,
            words: match[0].trim(),
          })),
      );
      if (point === 'actionable' && kind === 'outcome') return verbOf(id, text);
      if (point === 'relevant' && kind === 'audience' && isNarrow(text)) {
        return [...own, whole(id, text)];
      }
      return own;
    });
    return { point, found: distinct(found).slice(0, MOST_FOUND) };
  });
}

function isNarrow(text: string): boolean {
  return text.trim() !== '' && !EVERYONE.test(text);
}

/** The verb that an outcome begins with, where it can be seen. */
function verbOf(fieldId: string, text: string): FoundWords[] {
  const match = /\p{L}+/u.exec(text);
  if (!match || suggestVerb(text) !== null || !isDoingVerb(match[0])) return [];
  return [{ fieldId, start: match.index, end: match.index + match[0].length, words: match[0] }];
}

function distinct(found: readonly FoundWords[]): FoundWords[] {
  const seen = new Set<string>();
  return found.filter(({ words }) => {
    const key = words.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const SELLING =
  /\b(?:my (?:new |latest )?book\b|our (?:product|company|platform|app|services)|(?:buy|purchase|order) (?:it|our|my|your)|for sale|discount code|hire me|book me|subscribe to my|sign up for my|free trial|visit our booth)\b/giu;

/** Words that sound like selling: calls turn those away (ALSC 2015, 2016; CLA 2022). */
export function findSelling(
  form: ProposalForm,
  texts: Readonly<Record<string, string>>,
): FoundWords[] {
  return form.fields.flatMap(({ id }) =>
    [...(texts[id] ?? '').matchAll(SELLING)].map((match) => ({
      fieldId: id,
      start: match.index,
      end: match.index + match[0].length,
      words: match[0],
    })),
  );
}
