import type { PortfolioSection } from '../model/portfolio';
import type { Program } from '../model/program';
import { countHeads } from '../programs/count-heads';
import type { ProgramDetails } from '../programs/program-details';
import { buildChapters } from './build-chapters';
import { buildCover } from './build-cover';
import { buildEntry } from './build-entry';
import { buildHighlights } from './build-highlights';
import { buildLearning } from './build-learning';
import { buildList } from './build-list';
import { buildNumbers } from './build-numbers';
import { buildProposals } from './build-proposals';
import { buildQuotes } from './build-quotes';
import { buildSeries } from './build-series';
import { buildShares, chooseShares } from './build-shares';
import { buildStatement } from './build-statement';
import { buildStrengths } from './build-strengths';
import { chooseHighlights } from './choose-highlights';
import { choosePrograms } from './choose-programs';
import { fitContents } from './fit-contents';
import { createFormatFacts } from './format-facts';
import type { ChapterPart, PortfolioDocument, PortfolioPart } from './portfolio-document';
import type { PortfolioContext, PortfolioMaterial } from './portfolio-material';
import { portfolioWords as words } from './portfolio-words';
import { markTongues } from './mark-tongues';
import { leaveOutQuotes } from './list-quotes';
import { replaceInPrograms, replaceInProposals, replaceInShares } from './replace-words';

/** The document that the template lays out. The same material gives the same document. */
export function buildPortfolio(material: PortfolioMaterial): PortfolioDocument {
  const context = chooseMaterial(material);
  const { portfolio, settings, format } = context;
  const programs = context.programs.map(({ program }) => program);
  const cover = buildCover(portfolio, settings.profile, programs, format);
  const { parts, depth } = fitContents(buildParts(context));
  return markTongues({
    language: settings.language,
    paper: settings.paper,
    design: portfolio.design,
    title: [cover.title, cover.subtitle].filter((part) => part !== '').join(': '),
    author: cover.name,
    cover,
    contents: { title: words.contents, depth },
    parts,
    emptyNote: programs.length === 0 ? words.nothingInRange : null,
  });
}

/** What was chosen, in order, as this document says it. */
export function chooseMaterial(material: PortfolioMaterial): PortfolioContext {
  const { portfolio, settings, proposals } = material;
  const heard = leaveOutQuotes(chooseDetails(material), portfolio.leftOutQuotes);
  return {
    ...material,
    programs: replaceInPrograms(heard, portfolio.replacements),
    shares: replaceInShares(material.shares, portfolio.replacements),
    proposals: replaceInProposals(proposals, portfolio.replacements),
    format: createFormatFacts(settings.language),
  };
}

/** The chosen programs, the oldest first, as they stand in her log. */
export function chooseDetails({
  portfolio,
  programs,
}: Pick<PortfolioMaterial, 'portfolio' | 'programs'>): ProgramDetails[] {
  const reflections = new Map(programs.map(({ program, reflection }) => [program.id, reflection]));
  return choosePrograms(
    programs.map(({ program }) => program),
    portfolio,
  )
    .toSorted(compareOldestFirst)
    .map((program) => ({ program, reflection: reflections.get(program.id) ?? null }));
}

function buildParts(context: PortfolioContext): PortfolioPart[] {
  const { sections } = context.portfolio;
  const highlights = sections.includes('highlights')
    ? chooseHighlights(context.programs, context.portfolio)
    : [];
  const build: Readonly<Record<PortfolioSection, () => PortfolioPart[]>> = {
    statement: () => buildStatement(context),
    numbers: () => buildNumbersPart(context),
    highlights: () => buildHighlights(highlights, context),
    strengths: () => buildStrengths(context),
    series: () => buildSeries(context),
    programs: () => buildProgramChapters(context, highlights),
    shares: () => buildShares(context),
    proposals: () => buildProposals(context),
    quotes: () => buildQuotes(context),
    learning: () => buildLearning(context),
    list: () => buildList(context),
  };
  return [...new Set(sections)].flatMap((section) => build[section]());
}

function buildNumbersPart(context: PortfolioContext): PortfolioPart[] {
  if (context.programs.length === 0) return [];
  const counted = context.programs.map(({ program }) => ({
    ...program,
    heads: countHeads(program.attendance),
  }));
  return [buildNumbers(counted, chooseShares(context).length, context.format)];
}

function buildProgramChapters(
  { programs, portfolio, format }: PortfolioContext,
  highlights: readonly ProgramDetails[],
): ChapterPart[] {
  const highlighted = new Set(highlights.map(({ program }) => program.id));
  return buildChapters(
    programs.map(({ program, reflection }) => ({
      heldOn: program.heldOn,
      entry: buildEntry(program, reflection, format, {
        depth: portfolio.depths[program.id] ?? portfolio.depth,
        hasPhotos: portfolio.hasPhotos,
        isHighlight: highlighted.has(program.id),
        leadPhotoId: portfolio.leadPhotos[program.id],
      }),
    })),
    format,
  );
}

function compareOldestFirst(a: Program, b: Program): number {
  return compareText(a.heldOn, b.heldOn) || compareText(a.createdAt, b.createdAt);
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
