import type { Portfolio } from '../model/portfolio';
import type { Program } from '../model/program';
import type { Reflection } from '../model/reflection';
import type { Settings } from '../model/settings';
import type { Share } from '../model/share';
import { countHeads } from '../programs/count-heads';
import { buildChapters, chooseContentsDepth } from './build-chapters';
import { buildCover } from './build-cover';
import { buildEntry } from './build-entry';
import { buildNumbers } from './build-numbers';
import { buildShares } from './build-shares';
import { choosePrograms } from './choose-programs';
import { createFormatFacts } from './format-facts';
import type { PortfolioDocument } from './portfolio-document';
import { portfolioWords as words } from './portfolio-words';

export interface PortfolioMaterial {
  portfolio: Portfolio;
  settings: Pick<Settings, 'profile' | 'paper' | 'language'>;
  /** All of the log; the portfolio chooses among them. */
  programs: readonly { program: Program; reflection: Reflection | null }[];
  shares: readonly Share[];
  venueNames: Readonly<Record<string, string>>;
}

/** The document that the template lays out. The same material gives the same document. */
export function buildPortfolio(material: PortfolioMaterial): PortfolioDocument {
  const { portfolio, settings } = material;
  const format = createFormatFacts(settings.language);
  const reflections = new Map(
    material.programs.map(({ program, reflection }) => [program.id, reflection]),
  );
  const programs = choosePrograms(
    material.programs.map(({ program }) => program),
    portfolio,
  ).sort(compareOldestFirst);
  const shares = chooseShares(material.shares, programs, portfolio);
  const cover = buildCover(portfolio, settings.profile, programs, format);
  const chapters = portfolio.sections.includes('programs')
    ? buildChapters(
        programs.map((program) => ({
          heldOn: program.heldOn,
          entry: buildEntry(program, reflections.get(program.id) ?? null, format),
        })),
        format,
      )
    : [];
  const counted = programs.map((program) => ({
    ...program,
    heads: countHeads(program.attendance),
  }));
  return {
    language: settings.language,
    paper: settings.paper,
    title: [cover.title, cover.subtitle].filter((part) => part !== '').join(': '),
    author: cover.name,
    cover,
    contents: { title: words.contents, depth: chooseContentsDepth(chapters) },
    numbers:
      portfolio.sections.includes('numbers') && programs.length > 0
        ? buildNumbers(counted, shares.length, format)
        : null,
    chapters,
    shares:
      portfolio.sections.includes('shares') && shares.length > 0
        ? buildShares(shares, material.venueNames, format)
        : null,
    emptyNote: programs.length === 0 ? words.nothingInRange : null,
  };
}

function compareOldestFirst(a: Program, b: Program): number {
  return compareText(a.heldOn, b.heldOn) || compareText(a.createdAt, b.createdAt);
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** What was shared in the range, unless all that it is about was left out. */
function chooseShares(
  shares: readonly Share[],
  programs: readonly Program[],
  { from, to }: Pick<Portfolio, 'from' | 'to'>,
): Share[] {
  const chosen = new Set(programs.map((program) => program.id));
  return shares
    .filter(
      (share) =>
        (from === null || share.sharedOn >= from) &&
        (to === null || share.sharedOn <= to) &&
        (share.programIds.length === 0 || share.programIds.some((id) => chosen.has(id))),
    )
    .sort((a, b) => compareText(a.sharedOn, b.sharedOn) || compareText(a.createdAt, b.createdAt));
}
