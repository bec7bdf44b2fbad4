import { BOOK_LIMITS } from '../model/book';
import { PROGRAM_LIMITS, type ProgramContent } from '../model/program';
import { pruneContent } from './prune-content';

export type ContentField =
  | 'title'
  | 'heldOn'
  | (typeof LINES)[number]
  | 'whatWeDid'
  | 'books'
  | 'songs'
  | 'materials'
  | 'runningOrder'
  | 'quotes'
  | 'links'
  | 'tags'
  | 'minutes';

export interface ContentProblem {
  field: ContentField;
  problem: 'missing' | 'too-long' | 'too-many';
  /** Characters, or rows, or minutes. */
  limit: number;
}

const LINES = ['series', 'audience', 'branch', 'partners', 'ideaFrom'] as const;

/** Limits of the rows of `programContentSchema`, in UTF-16 code units. */
export const ROW_LIMITS = {
  step: 300,
  comment: 1_000,
  quote: 1_000,
  quotes: 100,
  url: 2_000,
  linkLabel: 300,
} as const;

interface Rows {
  field: ContentField;
  count: number;
  most: number;
  /** Each text of each row beside the longest that it may be. */
  texts: readonly (readonly [text: string, longest: number])[];
  /** Rows that lack what they are about. */
  hasNameless?: boolean;
}

function rowsOf(content: Omit<ProgramContent, 'heldOn'>): Rows[] {
  const { line, lines } = PROGRAM_LIMITS;
  const { books, songs, materials, runningOrder, links, tags, evidence } = content;
  return [
    {
      field: 'runningOrder',
      count: runningOrder.length,
      most: lines,
      texts: runningOrder.flatMap(({ what, comment }) => [
        [what, ROW_LIMITS.step] as const,
        [comment, ROW_LIMITS.comment] as const,
      ]),
      hasNameless: runningOrder.some(({ what }) => what === ''),
    },
    {
      field: 'books',
      count: books.length,
      most: lines,
      texts: books.flatMap(({ title, author, isbn }) => [
        [title, BOOK_LIMITS.title] as const,
        [author, BOOK_LIMITS.author] as const,
        [isbn, BOOK_LIMITS.isbn] as const,
      ]),
      hasNameless: books.some(({ title }) => title === ''),
    },
    { field: 'songs', count: songs.length, most: lines, texts: songs.map((one) => [one, line]) },
    {
      field: 'materials',
      count: materials.length,
      most: lines,
      texts: materials.map((one) => [one, line]),
    },
    {
      field: 'quotes',
      count: evidence.quotes.length,
      most: ROW_LIMITS.quotes,
      texts: evidence.quotes.map((quote) => [quote, ROW_LIMITS.quote]),
    },
    {
      field: 'links',
      count: links.length,
      most: PROGRAM_LIMITS.links,
      texts: links.flatMap(({ url, label }) => [
        [url, ROW_LIMITS.url] as const,
        [label, ROW_LIMITS.linkLabel] as const,
      ]),
      hasNameless: links.some(({ url }) => url === ''),
    },
    {
      field: 'tags',
      count: tags.length,
      most: PROGRAM_LIMITS.tags,
      texts: tags.map((tag) => [tag, PROGRAM_LIMITS.tag]),
    },
  ];
}

function checkRows({ field, count, most, texts, hasNameless = false }: Rows): ContentProblem[] {
  if (count > most) return [{ field, problem: 'too-many', limit: most }];
  if (hasNameless) return [{ field, problem: 'missing', limit: 0 }];
  const [, longest] = texts.find(([text, limit]) => text.length > limit) ?? [];
  return longest === undefined ? [] : [{ field, problem: 'too-long', limit: longest }];
}

/**
 * What keeps a form from being saved, in the order of the form. The same bounds as
 * `programContentSchema` has for what `pruneContent` leaves, as values that the form can put beside
 * their fields.
 */
export function checkProgramContent(
  typed: Omit<ProgramContent, 'heldOn'> & { heldOn: string | null },
): ContentProblem[] {
  const content = pruneContent(typed);
  const problems: ContentProblem[] = [];
  const { title, line, whatWeDid, minutes } = PROGRAM_LIMITS;
  if (content.title === '') problems.push({ field: 'title', problem: 'missing', limit: 0 });
  if (content.title.length > title) {
    problems.push({ field: 'title', problem: 'too-long', limit: title });
  }
  if (content.heldOn === null) problems.push({ field: 'heldOn', problem: 'missing', limit: 0 });
  for (const field of LINES) {
    if (content[field].length > line) problems.push({ field, problem: 'too-long', limit: line });
  }
  if (content.minutes === 0 || (content.minutes ?? 1) > minutes) {
    problems.push({ field: 'minutes', problem: 'too-many', limit: minutes });
  }
  if (content.whatWeDid.length > whatWeDid) {
    problems.push({ field: 'whatWeDid', problem: 'too-long', limit: whatWeDid });
  }
  return [...problems, ...rowsOf(content).flatMap(checkRows)];
}
