import type { ProgramDetails } from '../programs/program-details';
import { groupOf } from '../look-back/written-answer';
import { choosePhotos } from './choose-photos';
import { curlQuotesInLine } from './curl-quotes';
import { describeFacts } from './describe-facts';
import { describeWhen } from './describe-when';
import { listQuotes } from './list-quotes';
import { markdownToBlocks, type Block } from './markdown-blocks';
import type { HighlightsPart, PortfolioHighlight } from './portfolio-document';
import type { PortfolioContext } from './portfolio-material';
import { portfolioWords as words } from './portfolio-words';

export const MOST_HIGHLIGHT_PHOTOS = 3;

export function buildHighlights(
  highlights: readonly ProgramDetails[],
  context: PortfolioContext,
): HighlightsPart[] {
  if (highlights.length === 0) return [];
  const entries = highlights.map((details) => buildHighlight(details, context));
  return [{ kind: 'highlights', title: words.highlights, lead: '', entries }];
}

function buildHighlight(
  details: ProgramDetails,
  { format, portfolio }: PortfolioContext,
): PortfolioHighlight {
  const { program, reflection } = details;
  const quote = listQuotes([details])[0];
  const answers = (reflection?.answers ?? []).filter(({ text }) => text.trim() !== '');
  const telling = (...groups: string[]) =>
    answers.filter(({ promptId }) => groups.includes(groupOf(promptId)));
  const said = [
    ...telling('worked').map(({ text }) => labelled(words.whatWorked, text)),
    ...telling('evidence').map(({ text }) => labelled(words.howKnown, text)),
  ].slice(0, 2);
  return {
    programId: program.id,
    title: curlQuotesInLine(program.title),
    heldOn: describeWhen(program, format),
    facts: describeFacts(program, format),
    photos: portfolio.hasPhotos
      ? choosePhotos(program, MOST_HIGHLIGHT_PHOTOS, portfolio.leadPhotos[program.id])
      : [],
    words: [...markdownToBlocks(program.whatWeDid).slice(0, 2), ...said.flat()],
    quote: quote === undefined ? null : markdownToBlocks(quote.text),
  };
}

/** An answer without its question is half a sentence: what it tells stands before it. */
function labelled(label: string, answer: string): Block[] {
  const text = answer.trim();
  const isSentence = markdownToBlocks(text)[0]?.as === 'paragraph';
  return markdownToBlocks(`**${label}**${isSentence ? ' ' : '\n\n'}${text}`);
}
