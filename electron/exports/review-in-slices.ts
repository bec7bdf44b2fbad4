import { setImmediate } from 'node:timers/promises';
import type { Portfolio } from '../../shared/model/portfolio';
import type { Settings } from '../../shared/model/settings';
import { chooseDetails, chooseMaterial } from '../../shared/portfolio/build-portfolio';
import { chooseHighlights } from '../../shared/portfolio/choose-highlights';
import { countRoom } from '../../shared/portfolio/choose-print-photos';
import { draftStatement } from '../../shared/portfolio/draft-statement';
import { findPrinted } from '../../shared/portfolio/find-printed';
import { listQuotes } from '../../shared/portfolio/list-quotes';
import type { PortfolioReview } from '../../shared/portfolio/portfolio-review';
import {
  reviewFrame,
  reviewHighlight,
  reviewPhotos,
  reviewProgram,
  type ReviewSettings,
} from '../../shared/portfolio/review-portfolio';
import { gatherPortfolio, type PortfolioLibrary } from './gather-portfolio';

/** Programs read at a stretch, so that saves and the window are not kept waiting. */
const STRETCH = 20;
/** More findings than this nobody reads in one sitting; the count says what is beyond. */
const MOST = 300;

export function readCheckSettings(library: {
  settings: { read(): { settings: Settings } };
}): ReviewSettings {
  const { profile, checks, switchedOffPatternIds } = library.settings.read().settings;
  return { profile, checks, switchedOffPatternIds };
}

/** The checks over the whole document, with a pause after each stretch of programs. */
export async function reviewInSlices(
  library: PortfolioLibrary,
  portfolio: Portfolio,
  settings: ReviewSettings,
): Promise<PortfolioReview> {
  const material = gatherPortfolio(library, portfolio, 'pdf');
  const context = chooseMaterial(material);
  const printed = findPrinted(context);
  const findings = reviewFrame(context, settings);
  for (const [index, details] of context.programs.entries()) {
    findings.push(...reviewProgram(details, portfolio, settings, printed));
    if (index % STRETCH === STRETCH - 1) await setImmediate();
  }
  // A photo for which there is no room is no reason to stop.
  const roomOf = countRoom(context);
  const photos = context.programs.flatMap(({ program }) =>
    roomOf(program.id) === 0 ? [] : reviewPhotos(program),
  );
  const leftOut = new Set(portfolio.leftOutQuotes);
  return {
    statementDraft: draftStatement(context),
    findings: findings.slice(0, MOST),
    highlights: chooseHighlights(context.programs, portfolio).map(({ program }) =>
      reviewHighlight(program, portfolio),
    ),
    // Those that she left out too, in the words of her log: by these they are known.
    quotes: listQuotes(chooseDetails(material))
      .filter(({ program }) => printed.isTold(program.id, 'quote'))
      .slice(0, MOST)
      .map(({ key, program, text }) => ({
        key,
        programId: program.id,
        title: program.title,
        text,
        isLeftOut: leftOut.has(key),
      })),
    photos: photos.slice(0, MOST),
    more: Math.max(0, findings.length - MOST) + Math.max(0, photos.length - MOST),
  };
}
