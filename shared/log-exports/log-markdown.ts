import { countHeads } from '../programs/count-heads';
import { nameBook } from '../programs/name-book';
import type { ProgramContent } from '../model/program';
import type { LogEntry } from './log-entry';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

function nameMonth(heldOn: string): string {
  return `${MONTHS[Number(heldOn.slice(5, 7)) - 1] ?? ''} ${heldOn.slice(0, 4)}`;
}

function nameDay({ heldOn, heldOnPrecision }: ProgramContent): string {
  if (heldOnPrecision === 'month') return nameMonth(heldOn);
  return `${MONTHS[Number(heldOn.slice(5, 7)) - 1] ?? ''} ${String(Number(heldOn.slice(8)))}`;
}

/** A title in one line of Markdown: what would be taken for marks is not. */
function escapeLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#]/g, (sign) => `\\${sign}`);
}

function describeHeads(content: ProgramContent): string {
  const heads = countHeads(content.attendance);
  if (heads === null) return 'not counted';
  const online = content.onlineHeads ?? 0;
  return `${String(heads)} ${heads === 1 ? 'person' : 'people'}${online > 0 ? ` (${String(online)} online)` : ''}`;
}

function describeFacts(content: ProgramContent): string {
  const sessions = content.sessions > 1 ? `${String(content.sessions)} sessions` : '';
  const minutes = content.minutes === null ? '' : `${String(content.minutes)} minutes`;
  return [
    `**${nameDay(content)}**`,
    content.startTime ?? '',
    minutes,
    sessions,
    describeHeads(content),
    escapeLine(content.series),
    escapeLine(content.branch),
  ]
    .filter((fact) => fact !== '')
    .join(' · ');
}

function list(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  return [`${title}:`, lines.map((line) => `- ${escapeLine(line)}`).join('\n')];
}

/** A heading of hers inside an entry goes below the entry's own. */
function lowerHeadings(markdown: string): string {
  return markdown.replace(/^(#{1,3})(?= )/gm, '###$1');
}

function quote(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}

/** One program as a part of the journal. */
function writeEntry({ content, answers }: LogEntry): string {
  const credit = content.ideaFrom === '' ? [] : [`Idea from ${escapeLine(content.ideaFrom)}`];
  const order = content.runningOrder.map(({ what, comment }) =>
    comment === '' ? what : `${what} (${comment})`,
  );
  const links = content.links.map(({ url, label }) => (label === '' ? url : `${label}: ${url}`));
  const parts = [
    `### ${escapeLine(content.title)}`,
    describeFacts(content),
    lowerHeadings(content.whatWeDid),
    ...list('Running order', order),
    ...list('Books', content.books.map(nameBook)),
    ...list('Songs and rhymes', content.songs),
    ...list('Materials', content.materials),
    ...list('Links', links),
    ...content.evidence.quotes.map(quote),
    ...answers.flatMap(({ question, text }) => [
      `**${escapeLine(question)}**`,
      lowerHeadings(text),
    ]),
    ...credit,
    content.tags.map((tag) => `#${tag.replace(/\s+/g, '-')}`).join(' '),
  ];
  return `${parts.filter((part) => part.trim() !== '').join('\n\n')}\n\n`;
}

/** The journal as it grows: a heading where a year or a month begins, then the program. */
export function writeJournalEntry(entry: LogEntry, before: LogEntry | null): string {
  const { heldOn } = entry.content;
  const last = before?.content.heldOn ?? '';
  const year = heldOn.slice(0, 4);
  const yearHead = last.slice(0, 4) === year ? '' : `# ${year}\n\n`;
  const monthHead = last.slice(0, 7) === heldOn.slice(0, 7) ? '' : `## ${nameMonth(heldOn)}\n\n`;
  return `${yearHead}${monthHead}${writeEntry(entry)}`;
}
