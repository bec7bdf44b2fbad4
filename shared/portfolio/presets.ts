import {
  NO_PICKS,
  type Portfolio,
  type PortfolioDesign,
  type PortfolioPurpose,
  type PortfolioSection,
  type ProgramDepth,
} from '../model/portfolio';

interface Preset {
  design: PortfolioDesign;
  depth: ProgramDepth;
  /** Those that are in, in their order; the rest can be added. */
  sections: readonly PortfolioSection[];
  /** Whether it starts with this year, or with all of the log. */
  range: 'this-year' | 'all';
  /** Who reads it may want to write to her. */
  hasEmail: boolean;
}

/**
 * What each purpose needs first. Who hires or awards reads claims with their proof, and few pages;
 * a review wants the year's numbers; a keepsake wants the pictures and the words.
 */
export const PRESETS: Readonly<Record<PortfolioPurpose, Preset>> = {
  'yearly-review': {
    design: 'warm',
    depth: 'card',
    sections: ['statement', 'numbers', 'highlights', 'series', 'programs', 'shares', 'learning'],
    range: 'this-year',
    hasEmail: false,
  },
  'job-application': {
    design: 'plain',
    depth: 'line',
    sections: ['statement', 'highlights', 'strengths', 'numbers', 'shares', 'quotes'],
    range: 'all',
    hasEmail: true,
  },
  award: {
    design: 'warm',
    depth: 'card',
    sections: ['statement', 'highlights', 'numbers', 'quotes', 'series', 'shares'],
    range: 'this-year',
    hasEmail: true,
  },
  promotion: {
    design: 'formal',
    depth: 'line',
    sections: [
      'statement',
      'strengths',
      'numbers',
      'highlights',
      'learning',
      'shares',
      'proposals',
      'list',
    ],
    range: 'all',
    hasEmail: false,
  },
  keepsake: {
    design: 'warm',
    depth: 'page',
    sections: ['highlights', 'quotes', 'programs', 'numbers'],
    range: 'this-year',
    hasEmail: false,
  },
};

/** A new portfolio with the parts that its purpose needs. `today` is `YYYY-MM-DD`. */
export function startPortfolio(
  purpose: PortfolioPurpose,
  { id, name, today }: { id: string; name: string; today: string },
): Portfolio {
  const { design, depth, sections, range, hasEmail } = PRESETS[purpose];
  const year = today.slice(0, 4);
  const writtenAt = `${today}T00:00:00.000Z`;
  return {
    id,
    name,
    purpose,
    design,
    title: '',
    subtitle: '',
    from: range === 'all' ? null : `${year}-01-01`,
    to: range === 'all' ? null : `${year}-12-31`,
    picks: NO_PICKS,
    leftOutProgramIds: [],
    hasCover: true,
    hasPhotos: true,
    hasEmail,
    sections: [...sections],
    depth,
    depths: {},
    statement: { text: '', draft: '' },
    replacements: [],
    acceptedFindings: [],
    leftOutQuotes: [],
    highlightIds: null,
    leadPhotos: {},
    createdAt: writtenAt,
    updatedAt: writtenAt,
    deletedAt: null,
  };
}

/** The parts and the depth of another purpose; what she wrote and chose stays. */
export function takePreset(portfolio: Portfolio, purpose: PortfolioPurpose): Portfolio {
  const { design, depth, sections, hasEmail } = PRESETS[purpose];
  return { ...portfolio, purpose, design, depth, hasEmail, sections: [...sections] };
}
