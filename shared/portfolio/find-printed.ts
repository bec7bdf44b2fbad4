import { buildLearning } from './build-learning';
import { buildSeries } from './build-series';
import { buildStrengths } from './build-strengths';
import { SUMMARY_SECTIONS } from './build-summary';
import { chooseHighlights } from './choose-highlights';
import { countRoom } from './choose-print-photos';
import { changeTexts } from './document-texts';
import type { PortfolioContext } from './portfolio-material';
import type { ReviewPlace } from './portfolio-review';

/** What of her log the document says: the rest stays at home and needs no look. */
export interface Printed {
  /** Whether this place of a program is told as a whole, with it or among the highlights. */
  isTold: (programId: string, place: ReviewPlace) => boolean;
  /** Whether words of a place that is not told stand elsewhere: as a proof, at a series, as a change. */
  isSaidElsewhere: (words: string) => boolean;
}

export const ALL_PRINTED: Printed = { isTold: () => true, isSaidElsewhere: () => false };

/** Of the document and of its one-page summary, which has parts of its own. */
export function findPrinted(given: PortfolioContext): Printed {
  const context = withSummary(given);
  const { sections, depth, depths } = context.portfolio;
  const highlights = new Set(
    sections.includes('highlights')
      ? chooseHighlights(context.programs, context.portfolio).map(({ program }) => program.id)
      : [],
  );
  const roomOf = countRoom(context);
  const depthOf = (id: string) =>
    sections.includes('programs') ? (depths[id] ?? depth) : ('none' as const);
  const elsewhere = sayElsewhere(context);
  return {
    isTold: (id, place) => {
      const told = depthOf(id);
      switch (place) {
        // Titles stand beside quotes, in lists and with proofs.
        case 'title':
          return true;
        case 'photo':
          return roomOf(id) > 0;
        case 'series':
          return told !== 'none' || highlights.has(id) || sections.includes('series');
        case 'details':
          return told === 'page';
        case 'quote':
          return sections.includes('quotes') || highlights.has(id) || told === 'page';
        default:
          return highlights.has(id) || told === 'card' || told === 'page';
      }
    },
    isSaidElsewhere: (words) => {
      const [longest] = (words.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []).toSorted(
        (a, b) => b.length - a.length,
      );
      return longest !== undefined && elsewhere.has(longest);
    },
  };
}

/** Every word of the parts that choose sentences for themselves. */
function sayElsewhere(context: PortfolioContext): Set<string> {
  const { sections } = context.portfolio;
  const parts = [
    ...(sections.includes('strengths') ? buildStrengths(context) : []),
    ...(sections.includes('series') ? buildSeries(context) : []),
    ...(sections.includes('learning') ? buildLearning(context) : []),
  ];
  const said = new Set<string>();
  changeTexts(parts, (text) => {
    for (const word of text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []) said.add(word);
    return text;
  });
  return said;
}

function withSummary(context: PortfolioContext): PortfolioContext {
  const { portfolio } = context;
  const sections = [...new Set([...portfolio.sections, ...SUMMARY_SECTIONS])];
  return { ...context, portfolio: { ...portfolio, sections } };
}
