import type { FieldKind } from '../../model/proposal-form';
import type { FoundLimit } from './find-limits';
import { LABEL_LETTERS, markEnd, type Mention } from './find-mentions';

/** The label above a line. */
export interface LabelAbove {
  mention: Mention;
  isPlain: boolean;
  /** How many lines above. */
  distance: number;
  /** A heading of something else stands between. */
  isBroken: boolean;
}

export interface Target {
  /** `null` for a field that has a name of its own and no kind. */
  mention: Mention | null;
  kind: FieldKind;
  /** What it is called, where it has no kind. */
  name: string;
  /** The call does not plainly say that this limit is this field's. */
  isGuess: boolean;
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

/** A limit of something that is no field of a proposal, or of several fields together. */
const OF_ELSE =
  /\b(?:papers?|manuscripts?|articles?|essays?|chapters?|letters?|total|combined|altogether|together|each (?:question|answer|response)|per (?:question|slide))\b/iu;
const NEAR = 45;
/** Further away than this many lines, a label may be another's. */
const PLAIN_LINES = 3;

/** Whose limit it is: what its sentence names beside it, else its line's label, else the label above. */
export function findTarget(
  found: FoundLimit,
  mentions: readonly Mention[],
  line: string,
  own: { mention: Mention; isPlain: boolean } | null,
  above: LabelAbove | null,
): Target {
  const countable = mentions.filter(({ kind }) => COUNTED.has(kind));
  const { from, to } = sentenceAround(line, found);
  const isOfElse = OF_ELSE.test(line.slice(from, to));
  const choose = (mention: Mention, isPlain: boolean): Target => ({
    mention,
    kind: mention.kind,
    name: '',
    isGuess: !isPlain || isOfElse || !isLikely(mention.kind, found),
  });
  const inSentence = countable.filter((one) => one.end > from && one.start < to);
  const before = inSentence.filter((one) => one.end <= found.start).at(-1);
  const after = inSentence.find((one) => one.start >= found.end);
  if (after && isAdjective(line.slice(found.start, after.start))) return choose(after, true);
  if (before) {
    const between = line.slice(before.end, found.start);
    const others = inSentence.filter(({ kind }) => kind !== before.kind);
    const isBeside = between.length <= NEAR && !/[,;]/u.test(between.replaceAll(/\([^)]*\)/gu, ''));
    const isShared = others.some(
      (one) =>
        one.end <= before.start &&
        /^\s*(?:and|&|,|\/)/u.test(line.slice(one.end)) &&
        /\b(?:are|must|should|is|limit|exceed)/iu.test(between),
    );
    return choose(before, (isBeside || others.length === 0) && !isShared && between.length < 160);
  }
  if (after) {
    const between = line.slice(found.end, after.start);
    return choose(after, between.length <= NEAR && !/[,;:]/u.test(between));
  }
  const name = readName(line, found);
  if (name !== null && (own === null || !COUNTED.has(own.mention.kind))) {
    return { mention: null, kind: 'other', name, isGuess: false };
  }
  if (own && COUNTED.has(own.mention.kind)) {
    return choose(own.mention, own.isPlain && found.end - own.mention.end <= 300);
  }
  // "300 words max. The description should …": the next sentence says whose limit it is.
  const next = found.start < 3 ? countable.find((one) => one.start >= found.end) : undefined;
  if (next) return choose(next, above === null || above.mention.kind === next.kind);
  const last = above && COUNTED.has(above.mention.kind) ? above : null;
  if (last && isLikely(last.mention.kind, found)) {
    const isPlain = last.isPlain && !last.isBroken && last.distance <= PLAIN_LINES;
    // A name before the limit that is not the limit's own is of something else: "Structure: 250 words".
    const isNamed =
      /^[^:]{1,40}:/u.test(line) && !/^\W*(?:char|word|max|limit|length)/iu.test(line);
    return choose(last.mention, isPlain && !isNamed);
  }
  return { mention: null, kind: 'description', name: '', isGuess: true };
}

function sentenceAround(line: string, { start, end }: FoundLimit): { from: number; to: number } {
  const from = line.slice(0, start).search(/[.!?]\s+(?=[^.!?]*$)/u) + 1;
  const stop = /[.!?](?:\s|$)/u.exec(line.slice(end));
  return { from, to: stop === null ? line.length : end + stop.index };
}

/** "250-word abstract", "50-100 word speaker bio": the bound belongs to what follows it at once. */
function isAdjective(text: string): boolean {
  return /(?:word|character|char)(?:\s+(?:max(?:imum)?|limit))?\s+(?:[\p{L}-]+\s+){0,2}$/iu.test(
    text,
  );
}

/** "Session Discussion (300 words or less)": a field with a name that is of no known kind. */
function readName(line: string, { start }: FoundLimit): string | null {
  const text = line.slice(markEnd(line), start);
  const match = /^(\p{Lu}[^.!?:;()]{2,60}?)\*?\s*[(:[–-]\s*(?:max\w*\.?:?\s*)?$/u.exec(text);
  const name = match?.[1]?.trim();
  if (name === undefined || name.split(' ').length > 8 || line.length > LABEL_LETTERS * 3)
    return null;
  return /^(?:word|character|maximum|limit|length|lenght|note|please|size)/iu.test(name)
    ? null
    : name;
}

/** Bounds out of these are seldom right: a title of 250 words is a misread abstract. */
function isLikely(kind: FieldKind, { limit }: FoundLimit): boolean {
  const max = limit.max ?? 0;
  const words = limit.unit === 'words' ? max : max / 6;
  if (kind === 'title' || kind === 'subtitle') return words <= 45;
  if (kind === 'description' || kind === 'short-description' || kind === 'bio') return words >= 15;
  return true;
}
