import type { Program } from '../model/program';
import type { Reflection } from '../model/reflection';
import { curlQuotesInLine } from './curl-quotes';
import { describeFacts } from './describe-facts';
import type { FormatFacts } from './format-facts';
import { markdownToBlocks } from './markdown-blocks';
import type { PortfolioEntry } from './portfolio-document';
import { nameBook } from '../programs/name-book';
import { portfolioWords as words } from './portfolio-words';

/** A program with her answers, in her words; what she left blank is not there. */
export function buildEntry(
  program: Program,
  reflection: Reflection | null,
  format: FormatFacts,
): PortfolioEntry {
  const books = cleanLines(program.books.map(nameBook));
  const songs = cleanLines(program.songs);
  const lists = [
    { label: words.books(books.length), lines: books },
    { label: words.songs(songs.length), lines: songs },
    { label: words.materials, lines: cleanLines(program.materials) },
    { label: words.ideaFrom, lines: cleanLines([program.ideaFrom]) },
  ];
  return {
    programId: program.id,
    title: curlQuotesInLine(program.title),
    heldOn:
      program.heldOnPrecision === 'month'
        ? format.month(program.heldOn)
        : format.day(program.heldOn),
    facts: describeFacts(program, format),
    whatWeDid: markdownToBlocks(program.whatWeDid),
    lists: lists.filter(({ lines }) => lines.length > 0),
    answers: (reflection?.answers ?? [])
      .filter((answer) => answer.text.trim() !== '')
      .map((answer) => ({
        question: curlQuotesInLine(answer.question),
        answer: markdownToBlocks(answer.text),
      })),
  };
}

function cleanLines(lines: readonly string[]): string[] {
  return lines.map((line) => curlQuotesInLine(line.trim())).filter((line) => line !== '');
}
