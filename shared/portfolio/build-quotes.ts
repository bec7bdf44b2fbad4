import { curlQuotesInLine } from './curl-quotes';
import { describeWhen } from './describe-when';
import { listQuotes } from './list-quotes';
import { markdownToBlocks } from './markdown-blocks';
import type { QuotesPart } from './portfolio-document';
import type { PortfolioContext } from './portfolio-material';
import { portfolioWords as words } from './portfolio-words';

export function buildQuotes({ programs, format }: PortfolioContext): QuotesPart[] {
  const heard = listQuotes(programs);
  // The same words twice are said once.
  const once = new Map(heard.toReversed().map((quote) => [quote.text, quote])).values();
  const quotes = [...once].toReversed().map(({ program, text }) => ({
    words: markdownToBlocks(text),
    programId: program.id,
    source: words.quoteSource(curlQuotesInLine(program.title), describeWhen(program, format)),
  }));
  return quotes.length === 0 ? [] : [{ kind: 'quotes', title: words.quotes, lead: '', quotes }];
}
