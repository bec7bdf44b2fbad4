import type { PortfolioSection } from '../model/portfolio';
import { buildPortfolio } from './build-portfolio';
import type { PortfolioDocument, PortfolioPart } from './portfolio-document';
import type { PortfolioMaterial } from './portfolio-material';

/** What stands on the one page, whatever parts the portfolio has. */
export const SUMMARY_SECTIONS = [
  'statement',
  'numbers',
  'highlights',
  'strengths',
  'quotes',
] as const satisfies readonly PortfolioSection[];

/** How much goes on the page; each step leaves more out, for what is too long for one page. */
const STEPS = [
  { paragraphs: 4, highlights: 4, claims: 7, quotes: 1, charts: 1, words: 700 },
  { paragraphs: 3, highlights: 4, claims: 5, quotes: 1, charts: 1, words: 420 },
  { paragraphs: 2, highlights: 3, claims: 4, quotes: 1, charts: 0, words: 300 },
  { paragraphs: 1, highlights: 3, claims: 3, quotes: 0, charts: 0, words: 200 },
  { paragraphs: 1, highlights: 2, claims: 0, quotes: 0, charts: 0, words: 0 },
  { paragraphs: 0, highlights: 0, claims: 0, quotes: 0, charts: 0, words: 0 },
] as const;

/** The documents of a one-page summary, from the fullest to the barest: the first that fits is it. */
export function* buildSummaries(material: PortfolioMaterial): Generator<PortfolioDocument> {
  const portfolio = { ...material.portfolio, sections: [...SUMMARY_SECTIONS] };
  const whole = buildPortfolio({ ...material, portfolio });
  for (const step of STEPS) {
    yield { ...whole, parts: whole.parts.flatMap((part) => shorten(part, step)) };
  }
}

/** Whole paragraphs, whole quotes: what is too long goes, and no sentence is cut. */
function shorten(part: PortfolioPart, step: (typeof STEPS)[number]): PortfolioPart[] {
  const fits = (thing: unknown): boolean => JSON.stringify(thing).length <= step.words;
  switch (part.kind) {
    case 'statement': {
      const blocks = part.blocks.filter(fits).slice(0, step.paragraphs);
      return blocks.length === 0 ? [] : [{ ...part, blocks, signature: [] }];
    }
    case 'numbers':
      return [{ ...part, charts: part.charts.slice(0, step.charts) }];
    case 'highlights': {
      const entries = part.entries.slice(0, step.highlights).map((entry, index) => ({
        ...entry,
        // One picture says what the page is about; more would leave no room.
        photos: index === 0 && step.words > 0 ? entry.photos.slice(0, 1) : [],
        facts: entry.facts.slice(-2),
        words: entry.words.filter((block) => block.as === 'paragraph' && fits(block)).slice(0, 1),
        quote: null,
      }));
      return entries.length === 0 ? [] : [{ ...part, entries }];
    }
    case 'strengths': {
      const strengths = part.groups.flatMap((group) => group.strengths).slice(0, step.claims);
      if (strengths.length === 0) return [];
      return [
        {
          ...part,
          lead: '',
          groups: [{ title: '', strengths: strengths.map((one) => ({ ...one, proof: null })) }],
        },
      ];
    }
    case 'quotes': {
      const quotes = part.quotes.filter(fits).slice(0, step.quotes);
      return quotes.length === 0 ? [] : [{ ...part, quotes }];
    }
    default:
      return [];
  }
}
