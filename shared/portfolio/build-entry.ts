import type { ProgramDepth } from '../model/portfolio';
import type { Program } from '../model/program';
import type { Reflection } from '../model/reflection';
import { groupOf } from '../look-back/written-answer';
import { nameBook } from '../programs/name-book';
import { choosePhotos } from './choose-photos';
import { curlQuotesInLine } from './curl-quotes';
import { describeFacts } from './describe-facts';
import { describeWhen } from './describe-when';
import type { FormatFacts } from './format-facts';
import { markdownToBlocks } from './markdown-blocks';
import type { PortfolioEntry } from './portfolio-document';
import { portfolioWords as words } from './portfolio-words';

/** How many photos are shown of a program. */
export const PHOTOS_OF_DEPTH = { line: 0, card: 1, page: 6 } satisfies Record<ProgramDepth, number>;

export interface EntryOptions {
  depth: ProgramDepth;
  hasPhotos: boolean;
  isHighlight: boolean;
  /** The photo that she marked to come first. */
  leadPhotoId: string | undefined;
}

/** A program with her answers, in her words; what she left blank is not there. */
export function buildEntry(
  program: Program,
  reflection: Reflection | null,
  format: FormatFacts,
  { depth, hasPhotos, isHighlight, leadPhotoId }: EntryOptions,
): PortfolioEntry {
  const shown = isHighlight ? 'line' : depth;
  const whatWeDid = shown === 'line' ? [] : markdownToBlocks(program.whatWeDid);
  return {
    programId: program.id,
    depth: shown,
    isHighlight,
    title: curlQuotesInLine(program.title),
    heldOn: describeWhen(program, format),
    facts: describeFacts(program, format),
    photos: hasPhotos ? choosePhotos(program, PHOTOS_OF_DEPTH[shown], leadPhotoId) : [],
    // A card has her first paragraph; a sentence is never cut.
    whatWeDid: shown === 'card' ? whatWeDid.slice(0, 1) : whatWeDid,
    lists: shown === 'page' ? buildLists(program, format) : [],
    answers: buildAnswers(reflection, shown),
  };
}

function buildLists(program: Program, format: FormatFacts): PortfolioEntry['lists'] {
  const books = cleanLines(program.books.map(nameBook));
  const songs = cleanLines(program.songs);
  const { stayedAfter, askedAboutIt, borrowed, quotes } = program.evidence;
  const lists = [
    {
      label: words.runningOrder,
      lines: cleanLines(
        program.runningOrder.map(({ what, comment }) =>
          comment.trim() === '' ? what : `${what}: ${comment.trim()}`,
        ),
      ),
    },
    { label: words.books(books.length), lines: books },
    { label: words.songs(songs.length), lines: songs },
    { label: words.materials, lines: cleanLines(program.materials) },
    { label: words.partners, lines: cleanLines([program.partners]) },
    {
      label: words.signs,
      lines: [
        ...(stayedAfter === null ? [] : [words.stayed(format.figure(stayedAfter))]),
        ...(askedAboutIt === null ? [] : [words.asked(format.figure(askedAboutIt))]),
        ...(borrowed === null ? [] : [words.borrowed(format.figure(borrowed))]),
      ],
    },
    { label: words.said, lines: cleanLines(quotes.map((quote) => `“${bare(quote)}”`)) },
    { label: words.ideaFrom, lines: cleanLines([program.ideaFrom]) },
  ];
  return lists.filter(({ lines }) => lines.length > 0);
}

function bare(quote: string): string {
  return quote.trim().replace(/^["“”]|["“”]$/gu, '');
}

/** All of them, or on a card the one that says best that it worked. */
function buildAnswers(
  reflection: Reflection | null,
  depth: ProgramDepth,
): PortfolioEntry['answers'] {
  if (depth === 'line') return [];
  const answered = (reflection?.answers ?? []).filter(({ text }) => text.trim() !== '');
  const isTelling = ({ promptId }: { promptId: string }): boolean =>
    ['worked', 'evidence', 'said'].includes(groupOf(promptId));
  const shown =
    depth === 'page'
      ? answered
      : [answered.find(isTelling) ?? answered[0]].flatMap((one) => one ?? []);
  return shown.map((answer) => ({
    question: curlQuotesInLine(answer.question),
    answer: markdownToBlocks(answer.text),
  }));
}

function cleanLines(lines: readonly string[]): string[] {
  return lines.map((line) => curlQuotesInLine(line.trim())).filter((line) => line !== '');
}
