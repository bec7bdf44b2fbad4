import type { Program } from '../model/program';
import type { Reflection } from '../model/reflection';
import { curlQuotesInLine } from './curl-quotes';
import { describeFacts } from './describe-facts';
import type { FormatFacts } from './format-facts';
import { markdownToBlocks } from './markdown-blocks';
import type { PortfolioEntry } from './portfolio-document';
import { portfolioWords as words } from './portfolio-words';

/** A program with her answers, in her words; what she left blank is not there. */
export function buildEntry(
  program: Program,
  reflection: Reflection | null,
  format: FormatFacts,
): PortfolioEntry {
  const lists = [
    { label: words.books(program.books.length), lines: program.books },
    { label: words.songs(program.songs.length), lines: program.songs },
    { label: words.materials, lines: program.materials },
    { label: words.ideaFrom, lines: [program.ideaFrom] },
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
    lists: lists
      .map(({ label, lines }) => ({
        label,
        lines: lines.map((line) => curlQuotesInLine(line.trim())).filter((line) => line !== ''),
      }))
      .filter(({ lines }) => lines.length > 0),
    answers: (reflection?.answers ?? [])
      .filter((answer) => answer.text.trim() !== '')
      .map((answer) => ({
        question: curlQuotesInLine(answer.question),
        answer: markdownToBlocks(answer.text),
      })),
  };
}
