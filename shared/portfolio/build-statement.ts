import { markdownToBlocks } from './markdown-blocks';
import { curlQuotesInLine } from './curl-quotes';
import type { StatementPart } from './portfolio-document';
import type { PortfolioContext } from './portfolio-material';
import { portfolioWords as words } from './portfolio-words';

export function buildStatement({ portfolio, settings }: PortfolioContext): StatementPart[] {
  const blocks = markdownToBlocks(portfolio.statement.text);
  if (blocks.length === 0) return [];
  const { name, role, library } = settings.profile;
  const signature = [name, role, library]
    .map((line) => curlQuotesInLine(line.trim()))
    .filter((line) => line !== '');
  return [{ kind: 'statement', title: words.statement, lead: '', blocks, signature }];
}
