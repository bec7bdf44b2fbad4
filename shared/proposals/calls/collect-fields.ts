import type { FieldKind, FormLimit } from '../../model/proposal-form';
import type { FoundLimit } from './find-limits';
import type { Mention } from './find-mentions';
import type { Target } from './find-target';

/** A field as it is being read. */
export interface Draft {
  key: string;
  kind: FieldKind;
  /** What the call calls it, where the kind's own name would not tell it from another; else "". */
  name: string;
  limit: FormLimit | null;
  isSoft: boolean;
  foundIn: string;
  isFieldSure: boolean;
  isLimitSure: boolean;
  /** It was a label or an item, not only a word in prose. */
  isLabel: boolean;
  count: number;
}
export type Drafts = Map<string, Draft>;

/**
 * Calls use "abstract", "description", "summary" and "outline" for one field or for two; they are
 * gathered apart, and joined in the end unless the call plainly has both. Shortest first.
 */
const TEXTS = ['summary', 'abstract', 'description', 'outline'] as const;

function keyOf({ kind, words }: Pick<Mention, 'kind' | 'words'>): string {
  if (kind !== 'description') return kind;
  const text = /summar/iu.test(words)
    ? 'summary'
    : /abstract/iu.test(words)
      ? 'abstract'
      : /outline|synops/iu.test(words)
        ? 'outline'
        : 'description';
  return `text ${text}`;
}

export function addField(
  drafts: Drafts,
  mention: Mention,
  line: string,
  { isSure, isLabel }: { isSure: boolean; isLabel: boolean },
): void {
  const key = keyOf(mention);
  const words = excerpt(line, mention.start, mention.end);
  const before = drafts.get(key);
  const count = countOf(mention, line);
  if (before === undefined) {
    drafts.set(key, {
      ...{ key, kind: mention.kind, name: '', limit: null, isSoft: false, foundIn: words, count },
      ...{ isFieldSure: isSure, isLimitSure: false, isLabel },
    });
    return;
  }
  before.count = Math.max(before.count, count);
  before.isLabel ||= isLabel;
  if (isSure && !before.isFieldSure) {
    before.isFieldSure = true;
    if (before.limit === null) before.foundIn = words;
  }
}

export function addLimit(
  drafts: Drafts,
  target: Target,
  { limit, isSoft, start, end }: FoundLimit,
  line: string,
): void {
  const { mention, kind, name, isGuess } = target;
  const key = mention === null ? (name === '' ? 'text guess' : `other ${name}`) : keyOf(mention);
  const isSure = !isGuess && !isSoft;
  const before = drafts.get(key);
  const isSame = before?.limit?.max === limit.max && before.limit.unit === limit.unit;
  if (before?.limit && !isSame) {
    // The first rule stands; a rule is worth more than advice. Two rules: one of them is of something else.
    const isBetter = isSure && !before.isLimitSure;
    if (!isBetter) {
      if (isSure) before.isLimitSure = false;
      return;
    }
  }
  drafts.set(key, {
    key,
    kind,
    name,
    limit: isSame ? before.limit : limit,
    isSoft,
    foundIn: isSame && before.isLimitSure ? before.foundIn : excerpt(line, start, end),
    isFieldSure: (before?.isFieldSure ?? false) || isSure,
    isLimitSure: isSure || (isSame && before.isLimitSure),
    isLabel: before?.isLabel ?? false,
    count: before?.count ?? (mention === null ? 1 : countOf(mention, line)),
  });
}

/** The fields in the call's order; names for one text are joined, unless the call has two. */
export function listDrafts(drafts: Drafts): Draft[] {
  const all = [...drafts.values()];
  const texts = all.filter(({ key }) => key.startsWith('text '));
  const [first] = texts;
  if (first === undefined) return all;
  const standing = texts.filter(
    ({ key, limit, isFieldSure, isLimitSure, isLabel }) =>
      key !== 'text guess' && (limit === null ? isFieldSure && isLabel : isLimitSure),
  );
  const two = standing.length > 1 ? standing : [];
  const rest = texts.filter((one) => !two.includes(one));
  const joined = two.length > 0 ? nameTwo(two, all) : [joinTexts(rest)];
  return all.flatMap((one) =>
    one === (two[0] ?? first) ? joined : one.key.startsWith('text ') ? [] : [one],
  );
}

/** One field of all its names: its plainest limit; two that differ are unsure. */
function joinTexts(texts: readonly Draft[]): Draft {
  const named = texts.find(({ isFieldSure }) => isFieldSure) ?? texts[0];
  const limited = texts.filter(({ limit }) => limit !== null);
  const best = limited.find(({ isLimitSure }) => isLimitSure) ?? limited[0];
  const whole = best ?? named;
  if (whole === undefined) throw new RangeError('no texts to join');
  const isAgreed = limited.every(
    (one) =>
      one.isSoft || (one.limit?.max === best?.limit?.max && one.limit?.unit === best?.limit?.unit),
  );
  return {
    ...whole,
    kind: 'description',
    isFieldSure: texts.some(({ isFieldSure }) => isFieldSure),
    isLimitSure: whole.isLimitSure && isAgreed,
  };
}

/** Both kept, under the names that the call gives them; the shorter one is the short description. */
function nameTwo(texts: readonly Draft[], all: readonly Draft[]): Draft[] {
  const size = ({ limit }: Draft): number =>
    limit === null ? Number.NaN : (limit.max ?? 0) / (limit.unit === 'characters' ? 6 : 1);
  const order = texts.toSorted((a, b) => size(a) - size(b) || rank(a) - rank(b));
  const hasShort = all.some(({ kind }) => kind === 'short-description');
  return texts.map((one) => ({
    ...one,
    kind: one === order[0] && !hasShort ? ('short-description' as const) : one.kind,
    name: NAMES[rank(one)] ?? '',
  }));
}

const NAMES = ['Summary', 'Abstract', 'Description', 'Outline'] as const;

function rank({ key }: Draft): number {
  return TEXTS.findIndex((text) => key === `text ${text}`);
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
