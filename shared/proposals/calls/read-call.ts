import type { FieldKind, FormField } from '../../model/proposal-form';
import { FIELD_WORDS } from '../forms/form-fields';
import { addField, addLimit, listDrafts, type Draft, type Drafts } from './collect-fields';
import { findCallDays, type CallDay } from './find-call-days';
import { findLimits } from './find-limits';
import {
  findMentions,
  isListing,
  LABEL_LETTERS,
  markEnd,
  readLabel,
  type Mention,
} from './find-mentions';
import { findTarget, type LabelAbove } from './find-target';
import {
  findOtherLists,
  isJoined,
  isPlainLabel,
  isPlainlyListed,
  isTakenBack,
  isUnknownHeading,
} from './judge-plainness';

/** What was read in a call. Every field says in which words it was found. */
export interface ReadCall {
  fields: FormField[];
  days: CallDay[];
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
 * no conference. What is not plainly stated as a field, and a limit that is not plainly this field's,
 * is said to be unsure (docs/adr/0013).
 */
export function readCall(rawText: string): ReadCall {
  const lines = toLines(rawText.slice(0, MOST_LETTERS));
  const read = lines.map((line) => {
    const mentions = findMentions(line);
    const [first] = mentions;
    const isItem = first !== undefined && markEnd(line) > 0 && isPlainLabel(line, first);
    const own = readLabel(line, mentions) ?? (isItem ? first : null);
    return { line, mentions, limits: findLimits(line), own };
  });
  const isOther = findOtherLists(
    lines,
    read.map(({ own, limits }) => own !== null || limits.length > 0),
  );
  const drafts: Drafts = new Map();
  let above: LabelAbove | null = null;
  read.forEach(({ line, mentions, limits, own }, at) => {
    const isElsewhere = isOther[at] ?? false;
    const isPlain =
      own !== null && !isElsewhere && (isPlainLabel(line, own) || isAbout(own, above));
    const label = own === null ? null : { mention: own, isPlain };
    for (const { mention, isSure } of findAsked(line, mentions, label, isElsewhere)) {
      addField(drafts, mention, line, { isSure, isLabel: mention === own });
    }
    if (own !== null && !isElsewhere) {
      above = { mention: own, isPlain, distance: 0, isBroken: false };
    } else if (above !== null) {
      const isBroken = limits.length === 0 && isUnknownHeading(line);
      above = { ...above, distance: above.distance + 1, isBroken: above.isBroken || isBroken };
      if (above.distance > LABEL_LINES) above = null;
    }
    for (const limit of limits) {
      const target = findTarget(limit, mentions, line, label, above);
      addLimit(drafts, { ...target, isGuess: target.isGuess || isElsewhere }, limit, line);
    }
  });
  return { fields: toFields(listDrafts(drafts)), days: findCallDays(lines) };
}

/** "Title", then "The title should:": the second says more of the first. */
function isAbout({ kind }: Mention, above: LabelAbove | null): boolean {
  return above?.mention.kind === kind && above.isPlain && !above.isBroken && above.distance < 2;
}

/** What a line asks for, and whether it plainly does. */
function findAsked(
  line: string,
  mentions: readonly Mention[],
  label: { mention: Mention; isPlain: boolean } | null,
  isElsewhere: boolean,
): { mention: Mention; isSure: boolean }[] {
  // An item of a list asks for what it names first; what else it names explains that.
  const isShortItem = label !== null && line.length <= SHORT_ITEM;
  if (!isListing(line) && !isShortItem) {
    return label === null
      ? []
      : [
          {
            mention: label.mention,
            isSure: label.isPlain && !isTakenBack(line, label.mention.start),
          },
        ];
  }
  let isRowSure = label?.isPlain ?? false;
  return mentions.map((mention, at) => {
    const before = mentions[at - 1];
    const isOwn = mention === label?.mention;
    if (!isOwn && before) isRowSure = isRowSure && isJoined(line, before, mention);
    const isStated =
      ((isOwn || before !== undefined) && isRowSure) || isPlainlyListed(line, mention, mentions);
    return {
      mention,
      isSure: isStated && !isElsewhere && !isTakenBack(line, mention.start),
    };
  });
}

function toLines(text: string): string[] {
  return text
    .replaceAll(/\r\n?/gu, '\n')
    .split('\n')
    .map((line) => line.replaceAll(/[\t\u00a0 ]+/gu, ' ').trim())
    .filter((line) => line !== '')
    .flatMap((line) => line.match(LINE) ?? []);
}

function toFields(found: readonly Draft[]): FormField[] {
  const has = (...kinds: FieldKind[]): boolean => found.some(({ kind }) => kinds.includes(kind));
  const blank = (kind: FieldKind): Draft => ({
    ...{ key: kind, kind, name: '', limit: null, isSoft: false, foundIn: '', count: 1 },
    ...{ isFieldSure: false, isLimitSure: false, isLabel: false },
  });
  // Every form has these two; where the text names none, that is said.
  const whole = [
    ...(has('title') ? [] : [blank('title')]),
    ...(has('description', 'short-description') ? [] : [blank('description')]),
    ...found,
  ].slice(0, MOST_FIELDS);
  return whole.flatMap((draft, place) => {
    const { kind, limit, foundIn, count } = draft;
    const isUnsure = limit === null ? !draft.isFieldSure : !draft.isLimitSure;
    const isAgain = whole.findIndex((one) => one.kind === kind) !== place;
    const id = isAgain ? `${kind}-also-${String(place)}` : kind;
    const label = (draft.name || FIELD_WORDS[kind].label).slice(0, LABEL_LETTERS);
    return Array.from({ length: count }, (_, at) => ({
      id: count === 1 ? id : `${id}-${String(at + 1)}`,
      kind,
      label: count === 1 ? label : `${label} ${String(at + 1)}`,
      hint: FIELD_WORDS[kind].hint,
      limit,
      foundIn,
      isUnsure,
      choices: [],
    }));
  });
}
