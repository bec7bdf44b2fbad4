import type { FieldKind, FormField, FormLimit } from '../../model/proposal-form';
import { FIELD_WORDS } from '../forms/form-fields';
import { findCallDays, type CallDay } from './find-call-days';
import { findLimits, type FoundLimit } from './find-limits';
import { findMentions, isListing, readLabel, type Mention } from './find-mentions';

/** What was read in a call. Every field says in which words it was found. */
export interface ReadCall {
  fields: FormField[];
  days: CallDay[];
}

interface Draft {
  kind: FieldKind;
  limit: FormLimit | null;
  isSoft: boolean;
  foundIn: string;
  isUnsure: boolean;
  count: number;
}

/** A label holds for so many lines after it: "Abstract", a paragraph about it, then its limit. */
const LABEL_LINES = 5;
const MOST_FIELDS = 30;
/** An item of this length names what it asks for, and no more. */
const SHORT_ITEM = 80;
const MOST_LETTERS = 60_000;
/** A longer line is a page that lost its line ends; it is read in stretches. */
const LINE = /.{1,1500}(?:\s|$)|.{1,1500}/gu;

/**
 * Reads a call for proposals: which fields its form has, with which limits, in which words. It knows
 * no conference; where a name or a limit stands in prose it says that it is unsure.
 */
export function readCall(rawText: string): ReadCall {
  const lines = toLines(rawText.slice(0, MOST_LETTERS));
  const drafts = new Map<FieldKind, Draft>();
  let label: { kind: FieldKind; at: number } | null = null;
  lines.forEach((line, at) => {
    const mentions = findMentions(line);
    const limits = findLimits(line);
    const own = readLabel(line, mentions);
    if (own !== null) label = { kind: own.kind, at };
    const known = label !== null && at - label.at <= LABEL_LINES ? label.kind : null;
    // An item of a list asks for what it names first; what else it names explains that.
    const isShortItem = own !== null && line.length <= SHORT_ITEM;
    const asked = isListing(line) || isShortItem ? mentions : own !== null ? [own] : [];
    for (const mention of asked) {
      add(drafts, mention.kind, {
        words: excerpt(line, mention.start, mention.end),
        isUnsure: own === null,
        count: countOf(mention, line),
      });
    }
    for (const limit of limits) {
      const target = targetOf(limit, mentions, line, own, known);
      setLimit(drafts, target, limit, line, mentions);
    }
  });
  return { fields: toFields(drafts), days: findCallDays(lines) };
}

function toLines(text: string): string[] {
  return text
    .replaceAll(/\r\n?/gu, '\n')
    .split('\n')
    .map((line) => line.replaceAll(/[\t\u00a0 ]+/gu, ' ').trim())
    .filter((line) => line !== '')
    .flatMap((line) => line.match(LINE) ?? []);
}

function add(
  drafts: Map<FieldKind, Draft>,
  kind: FieldKind,
  { words, isUnsure, count }: { words: string; isUnsure: boolean; count: number },
): void {
  const before = drafts.get(kind);
  if (before === undefined) {
    drafts.set(kind, { kind, limit: null, isSoft: false, foundIn: words, isUnsure, count });
    return;
  }
  before.count = Math.max(before.count, count);
  if (before.isUnsure && !isUnsure && before.limit === null) {
    before.isUnsure = false;
    before.foundIn = words;
  }
}

interface Target {
  kind: FieldKind;
  isGuess: boolean;
}

/** Whose limit it is: what its sentence names, before it or after it, else the label above it. */
function targetOf(
  { start, end }: FoundLimit,
  mentions: readonly Mention[],
  line: string,
  own: Mention | null,
  known: FieldKind | null,
): Target {
  const countable = mentions.filter(({ kind }) => COUNTED.has(kind));
  const from = line.slice(0, start).search(/[.!?]\s+(?=[^.!?]*$)/u) + 1;
  const stop = /[.!?](?:\s|$)/u.exec(line.slice(end));
  const to = stop === null ? line.length : end + stop.index;
  const inSentence = countable.filter((one) => one.end > from && one.start < to);
  const before = inSentence.filter((one) => one.end <= start).at(-1);
  if (before) return { kind: before.kind, isGuess: false };
  const after = inSentence.find((one) => one.start >= end);
  if (after) return { kind: after.kind, isGuess: false };
  if (own && COUNTED.has(own.kind)) return { kind: own.kind, isGuess: false };
  // "300 words max. The description should …": the next sentence says whose limit it is.
  if (start < 3) {
    const next = countable.find((one) => one.start >= end);
    if (next) return { kind: next.kind, isGuess: false };
  }
  if (known !== null && COUNTED.has(known)) return { kind: known, isGuess: false };
  return { kind: 'description', isGuess: true };
}

/** Kinds that calls give a length to. */
const COUNTED: ReadonlySet<FieldKind> = new Set<FieldKind>([
  'title',
  'subtitle',
  'short-description',
  'description',
  'outcome',
  'audience',
  'bio',
  'equity',
  'alignment',
  'interaction',
  'presented-before',
  'credits',
]);

function setLimit(
  drafts: Map<FieldKind, Draft>,
  { kind, isGuess }: Target,
  { limit, isSoft, start, end }: FoundLimit,
  line: string,
  mentions: readonly Mention[],
): void {
  const count = mentions.find((one) => one.kind === kind);
  const before = drafts.get(kind);
  const draft: Draft = before ?? {
    kind,
    limit: null,
    isSoft: false,
    foundIn: '',
    isUnsure: isGuess,
    count: count ? countOf(count, line) : 1,
  };
  // The first rule stands; a rule is worth more than advice.
  const isWeak = draft.isSoft || draft.isUnsure;
  if (draft.limit !== null && (!isWeak || isSoft || isGuess)) return;
  drafts.set(kind, {
    ...draft,
    limit,
    isSoft,
    foundIn: excerpt(line, start, end),
    isUnsure: isGuess || isSoft,
  });
}

const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six'];
const MOST_OUTCOMES = 6;

/** "up to three learning objectives", "2-3 outcomes", "Learning Objectives (Identify 3; …": how many. */
function countOf({ kind, start, end }: Mention, line: string): number {
  if (kind !== 'outcome') return 1;
  const before = line.slice(Math.max(0, start - 24), start);
  const after = line.slice(end, end + 40);
  const number = '(\\d|one|two|three|four|five|six)';
  const near =
    new RegExp(`${number}(?:\\s*(?:-|–|to|or)\\s*${number})?\\s+(?:\\w+\\s+){0,2}$`, 'iu').exec(
      before,
    ) ??
    new RegExp(`^\\W{0,3}(?:\\w+\\s+){0,2}${number}(?:\\s*(?:-|–|to)\\s*${number})?\\b`, 'iu').exec(
      after,
    );
  const most = near?.[2] ?? near?.[1];
  if (most === undefined) return 1;
  const count = /\d/u.test(most) ? Number(most) : NUMBERS.indexOf(most.toLowerCase());
  return count >= 1 && count <= MOST_OUTCOMES ? count : 1;
}

function toFields(drafts: ReadonlyMap<FieldKind, Draft>): FormField[] {
  const found = [...drafts.values()].slice(0, MOST_FIELDS);
  const blank = (kind: FieldKind): Draft => ({
    kind,
    limit: null,
    isSoft: false,
    foundIn: '',
    isUnsure: true,
    count: 1,
  });
  // Every form has these two; where the text names none, that is said.
  const whole = [
    ...(drafts.has('title') ? [] : [blank('title')]),
    ...(drafts.has('description') || drafts.has('short-description') ? [] : [blank('description')]),
    ...found,
  ];
  return whole.flatMap(({ kind, limit, foundIn, isUnsure, count }) =>
    Array.from({ length: count }, (_, at) => ({
      id: count === 1 ? kind : `${kind}-${String(at + 1)}`,
      kind,
      label: count === 1 ? FIELD_WORDS[kind].label : `${FIELD_WORDS[kind].label} ${String(at + 1)}`,
      hint: FIELD_WORDS[kind].hint,
      limit,
      foundIn,
      isUnsure,
      choices: [],
    })),
  );
}

const BEFORE = 60;
const AFTER = 40;

/** The words round a place, cut between words. */
function excerpt(line: string, start: number, end: number): string {
  const from = start <= BEFORE ? 0 : line.indexOf(' ', start - BEFORE) + 1;
  const after = line.indexOf(' ', Math.min(line.length, end + AFTER));
  const to = after === -1 ? line.length : after;
  return `${from > 0 ? '…' : ''}${line.slice(from, to).trim()}${to < line.length ? '…' : ''}`.slice(
    0,
    290,
  );
}
