import type { FieldKind } from '../../model/proposal-form';
import { LABEL_LETTERS, markEnd, type Mention } from './find-mentions';

/** Words that may stand before the name of a field without saying something else about it. */
const AROUND =
  "(?:an?|the|your|you|each|all|both|every|one|two|three|four|five|six|at least|minimum of|up to|complete|full|brief|short|clear|concise|proposed|final|['’]s|\\d(?:\\s*(?:-|–|to|or)\\s*\\d)?(?:[ -]sentences?)?|\\(\\s*\\d[^)]{0,20}\\)|\\d+[ -]words?|of|for|(?:talk|session|program(?:me)?|presentation|poster|proposal|speaker|presenter|author)['’]?s['’]?)";
const VERB =
  '(?:provide|include|enter|submit|list|identify|give|write|select|choose|indicate|upload|describe|specify|add|attach|state|prepare|send|type|who is|what is|who are|what are|has|have|this|session)';
const PLAIN_BEFORE = new RegExp(
  `^(?:(?:please|you (?:will|must|should|need to)|applicants (?:must|should))\\s+)*(?:${VERB}\\s+)*(?:us\\s+|with\\s+|things\\s+)*(?:${AROUND}\\s+)*$`,
  'iu',
);
/** What may follow a name that is a label: nothing, a bound, a colon, whose it is, a second name. */
const PLAIN_AFTER =
  /^(?:['’]?s|\(s\))?\s*(?:$|[:(–—*\]}/&,?-]|of (?:the |your |each |proposed )|and |for (?:the |your |each |all )|if |will |at )/iu;
const JOINED = new RegExp(
  `^\\s*(?:\\([^)]*\\)\\s*)?(?:[,;/&+]|and|or|as well as|plus|with|[,;]\\s*and)\\s*(?:${AROUND}\\s+)*$`,
  'iu',
);
const NOT = /\b(?:not|never|no need|without|don['’]t|cannot|won['’]t|instead of|rather than)\b/iu;
/** Names that calls also use for what they are about, not only for what they ask. */
const LOOSE: ReadonlySet<FieldKind> = new Set<FieldKind>([
  'equity',
  'alignment',
  'credits',
  'budget',
  'av',
  'interaction',
]);
/** "Session Types" says what there is; "Session Type" asks for one. */
const OFFERED = /\b(?:tracks|formats|types|categories|strands|topic areas|levels)$/iu;
const CHOICE = /\b(?:select|choose|indicate|identify|specify|pick|which)\b/iu;

/** Whether a label or an item names its field and says nothing else about it. */
export function isPlainLabel(line: string, { kind, start, end, words }: Mention): boolean {
  const mark = markEnd(line);
  const before = line.slice(mark, start);
  const after = line.slice(end);
  if (!PLAIN_BEFORE.test(before)) return false;
  // "Please include your bio when you register" is not the name of a field.
  if (!PLAIN_AFTER.test(after) && !(mark > 0 && before.trim() !== '')) return false;
  if (OFFERED.test(words) && !CHOICE.test(line)) return false;
  return !LOOSE.has(kind) || /^\s*(?:$|[:(*])/u.test(after);
}

/** Whether a further name in a line stands beside the one before it, and does not explain it. */
export function isJoined(line: string, before: Mention, mention: Mention): boolean {
  return !LOOSE.has(mention.kind) && JOINED.test(line.slice(before.end, mention.start));
}

const LISTS =
  /\b(?:proposals?|submissions?|applications?|applicants?|e-?mail|please|you|form|presenters?)\b[^.!?]{0,90}\b(?:include|including|contain|provide|submit|send|consist of)\b/iu;
const LISTED = new RegExp(
  `(?:[,;:]|\\band|&|\\b(?:include|including|contain|provide|submit|send|following|of))\\s*(?:${AROUND}\\s+)*$`,
  'iu',
);

/** "Proposals must include a title, an abstract and a bio": two or more names in a row, asked for. */
export function isPlainlyListed(
  line: string,
  mention: Mention,
  mentions: readonly Mention[],
): boolean {
  if (LOOSE.has(mention.kind) || OFFERED.test(mention.words)) return false;
  const before = sentenceBefore(line, mention.start);
  const from = mention.start - before.length;
  const others = mentions.filter((one) => one.kind !== mention.kind && one.end > from);
  return others.length > 0 && LISTS.test(before) && LISTED.test(before) && !NOT.test(before);
}

/** What a sentence says before a place takes it back: "do not include the title … or author names". */
export function isTakenBack(line: string, start: number): boolean {
  return NOT.test(sentenceBefore(line, start));
}

function sentenceBefore(line: string, start: number): string {
  return (
    line
      .slice(0, start)
      .split(/[.!?]\s/u)
      .at(-1) ?? ''
  );
}

const ABOUT =
  /\b(?:criteria|evaluat\w+|judged|rubrics?|tips?|scor(?:ed?|ing)|reviewers?|topics?|themes?|tracks?|areas? of interest|subjects?|strands?|may include|such as|for example|ideas|benefits|committee|sponsors?)\b/iu;

/**
 * For each line, whether it is in a list that is about something else than a form's fields: criteria,
 * topics, tips, or a list in which few items name a field.
 */
export function findOtherLists(lines: readonly string[], named: readonly boolean[]): boolean[] {
  const other = lines.map(() => false);
  let isAbout = false;
  let hadItem = false;
  lines.forEach((line, at) => {
    const isItem = markEnd(line) > 0;
    if (isItem) hadItem = true;
    else {
      if (hadItem || line.length > LABEL_LETTERS) isAbout = false;
      const isHead =
        line.endsWith(':') || (line.length <= LABEL_LETTERS && !/[.!?:]/u.test(line.trim()));
      if (isHead && ABOUT.test(line)) isAbout = true;
      hadItem = false;
    }
    other[at] = isAbout && isItem;
  });
  for (let from = 0; from < lines.length; from += 1) {
    let to = from;
    while (to < lines.length && markEnd(lines[to] ?? '') > 0) to += 1;
    const items = to - from;
    const share = named.slice(from, to).filter(Boolean).length / items;
    if (items >= FEW_ITEMS && share < SHARE_NAMED) other.fill(true, from, to);
    from = Math.max(from, to);
  }
  return other;
}

const FEW_ITEMS = 3;
const SHARE_NAMED = 0.34;

const LENGTH_NAME = /^(?:character|word|length|max|limit|note|required|size)/iu;

/** A heading or a named line of something that the reader has no kind for: what follows is about that. */
export function isUnknownHeading(line: string): boolean {
  const mark = markEnd(line);
  const text = line.slice(mark).trim();
  if (LENGTH_NAME.test(text)) return false;
  if (/^\p{L}[\p{L}’' ]{1,40}:(?:\s|$)/u.test(text)) return true;
  const isNumbered = mark > 0 && /\d/u.test(line.slice(0, mark));
  const isShort = text.length <= LABEL_LETTERS && !/[.!?;,]$/u.test(text);
  return isShort && (isNumbered || (mark === 0 && /^\p{Lu}/u.test(text)));
}
