import type { Share } from '../model/share';
import { safeHref } from '../text/safe-href';
import { curlQuotesInLine } from './curl-quotes';
import type { FormatFacts } from './format-facts';
import { markdownToBlocks } from './markdown-blocks';
import type { PortfolioShares } from './portfolio-document';
import { portfolioWords as words } from './portfolio-words';

/** Where her programs were shared and what came back, the oldest first. */
export function buildShares(
  shares: readonly Share[],
  venueNames: Readonly<Record<string, string>>,
  format: FormatFacts,
): PortfolioShares {
  return {
    title: words.shares,
    entries: shares.map((share) => ({
      title: curlQuotesInLine(share.title.trim()),
      sharedOn: format.day(share.sharedOn),
      where: venueNames[share.venueId] ?? '',
      link: readLink(share.link),
      cameBackLabel: words.cameBack,
      cameBack: markdownToBlocks(share.cameBack),
    })),
  };
}

function readLink(raw: string): { text: string; href: string } | null {
  const href = safeHref(raw);
  if (href === null) return null;
  return { text: href.replace(/^(?:https:\/\/|mailto:)/i, '').replace(/\/$/, ''), href };
}
