import type { Share } from '../model/share';
import { safeHref } from '../text/safe-href';
import { isInRange } from './choose-programs';
import { curlQuotesInLine } from './curl-quotes';
import { markdownToBlocks } from './markdown-blocks';
import type { PortfolioShare, SharesPart } from './portfolio-document';
import type { PortfolioContext, PrintedVenue } from './portfolio-material';
import { portfolioWords as words } from './portfolio-words';

/** Where her programs were shared and what came back, the oldest first; talks by themselves. */
export function buildShares(context: PortfolioContext): SharesPart[] {
  const shares = chooseShares(context);
  if (shares.length === 0) return [];
  const isTalk = (share: Share): boolean => isPresentation(context.venues[share.venueId]);
  const talks = shares.filter(isTalk);
  const written = shares.filter((share) => !isTalk(share));
  const build = (some: readonly Share[]) => some.map((share) => buildShare(share, context));
  const groups =
    talks.length === 0 || written.length === 0
      ? [{ title: null, entries: build(shares) }]
      : [
          { title: words.presentations, entries: build(talks) },
          { title: words.written, entries: build(written) },
        ];
  return [{ kind: 'shares', title: words.shares, lead: '', groups }];
}

/** The two highest rungs of the ladder are talks: in a room, or at a conference. */
export function isPresentation(venue: PrintedVenue | undefined): boolean {
  return (venue?.rung ?? 0) >= 6;
}

/** What was shared in the range, unless all that it is about was left out. */
export function chooseShares({
  shares,
  programs,
  portfolio,
}: Pick<PortfolioContext, 'shares' | 'programs' | 'portfolio'>): Share[] {
  const chosen = new Set(programs.map(({ program }) => program.id));
  return shares
    .filter(
      (share) =>
        isInRange({ id: '', heldOn: share.sharedOn, heldOnPrecision: 'day' }, portfolio) &&
        (share.programIds.length === 0 || share.programIds.some((id) => chosen.has(id))),
    )
    .toSorted(
      (a, b) => compareText(a.sharedOn, b.sharedOn) || compareText(a.createdAt, b.createdAt),
    );
}

function buildShare(share: Share, { venues, format }: PortfolioContext): PortfolioShare {
  return {
    title: curlQuotesInLine(share.title.trim()),
    sharedOn: format.day(share.sharedOn),
    where: venues[share.venueId]?.name ?? '',
    link: readLink(share.link),
    cameBackLabel: words.cameBack,
    cameBack: markdownToBlocks(share.cameBack),
  };
}

function readLink(raw: string): { text: string; href: string } | null {
  const href = safeHref(raw);
  if (href === null) return null;
  return { text: href.replace(/^(?:https:\/\/|mailto:)/i, '').replace(/\/$/, ''), href };
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
