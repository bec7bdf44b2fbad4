import { z } from 'zod';
import { daySchema, idSchema, instantSchema } from './id';
import { fileHashSchema } from './photo';

/** The parts of a portfolio, in the order in which they stand where she set no other. */
export const PORTFOLIO_SECTIONS = [
  'statement',
  'numbers',
  'highlights',
  'strengths',
  'series',
  'programs',
  'shares',
  'proposals',
  'quotes',
  'learning',
  'list',
] as const;

/** What it is for: each has a preset of parts, depth and design (`shared/portfolio/presets.ts`). */
export const PORTFOLIO_PURPOSES = [
  'yearly-review',
  'job-application',
  'award',
  'promotion',
  'keepsake',
] as const;

export const PORTFOLIO_DESIGNS = ['plain', 'warm', 'formal'] as const;

/** How much of a program is shown: a line of a list, a short card, or all of it. */
export const PROGRAM_DEPTHS = ['line', 'card', 'page'] as const;

const MOST_PROGRAMS = 50_000;
/** More than these are no highlights. */
export const MOST_HIGHLIGHTS = 24;
const STATEMENT_LIMIT = 20_000;

/** Programs picked by what they are, so that new ones come in by themselves. */
const picksSchema = z.strictObject({
  /** As in the log: every word of it stands in the program's line. */
  search: z.string().max(300),
  isStarred: z.boolean(),
  /** Names of series (or titles, where there is no series); none means all. */
  series: z.array(z.string().max(300)).max(200),
});

/** Words that stand differently in the document than in her log, which stays as it is. */
const replacementSchema = z.strictObject({
  /** `null` for what is not of a program: shares, proposals, the statement. */
  programId: idSchema.nullable(),
  words: z.string().min(1).max(1_000),
  replacement: z.string().max(1_000),
});

export const NO_PICKS: z.infer<typeof picksSchema> = { search: '', isStarred: false, series: [] };

/** A chosen range of programs, reflections and shares, as a document. */
export const portfolioSchema = z.strictObject({
  id: idSchema,
  /** What she calls it in her list; never printed. */
  name: z.string().max(200).default(''),
  purpose: z.enum(PORTFOLIO_PURPOSES).default('yearly-review'),
  design: z.enum(PORTFOLIO_DESIGNS).default('warm'),
  title: z.string().max(200),
  subtitle: z.string().max(300),
  /** Both ends belong to the range; `null` is open. */
  from: daySchema.nullable(),
  to: daySchema.nullable(),
  picks: picksSchema.default(NO_PICKS),
  /** Programs in the range that she took out, so that new ones come in by themselves. */
  leftOutProgramIds: z.array(idSchema).max(MOST_PROGRAMS),
  hasCover: z.boolean().default(true),
  hasPhotos: z.boolean().default(true),
  /** Whether the e-mail address of her profile stands with her name. */
  hasEmail: z.boolean().default(false),
  /** Those that are in it, in their order. */
  sections: z.array(z.enum(PORTFOLIO_SECTIONS)),
  depth: z.enum(PROGRAM_DEPTHS).default('page'),
  /** Where a program has another depth than the rest. */
  depths: z.record(idSchema, z.enum(PROGRAM_DEPTHS)).default({}),
  /** Programs that she chose as highlights, in her order; `null` while the app proposes them. */
  highlightIds: z.array(idSchema).max(MOST_HIGHLIGHTS).nullable().default(null),
  /** The photo that a highlight begins with, by program; without one it is the program's first. */
  leadPhotos: z.record(idSchema, fileHashSchema).default({}),
  /** Markdown. `draft` is what the app last made, to tell her edits from ours. */
  statement: z
    .strictObject({ text: z.string().max(STATEMENT_LIMIT), draft: z.string().max(STATEMENT_LIMIT) })
    .default({ text: '', draft: '' }),
  replacements: z.array(replacementSchema).max(5_000).default([]),
  /** Findings of the checks that she looked at and left as they are, by key. */
  acceptedFindings: z.array(z.string().max(1_200)).max(20_000).default([]),
  leftOutQuotes: z.array(z.string().max(1_200)).max(5_000).default([]),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  /** Set while it lies in the trash. */
  deletedAt: instantSchema.nullable().default(null),
});

export type PortfolioSection = (typeof PORTFOLIO_SECTIONS)[number];
export type PortfolioPurpose = (typeof PORTFOLIO_PURPOSES)[number];
export type PortfolioDesign = (typeof PORTFOLIO_DESIGNS)[number];
export type ProgramDepth = (typeof PROGRAM_DEPTHS)[number];
export type ProgramPicks = z.infer<typeof picksSchema>;
export type WordReplacement = z.infer<typeof replacementSchema>;
export type Portfolio = z.infer<typeof portfolioSchema>;
