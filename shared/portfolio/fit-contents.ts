import type { PortfolioPart } from './portfolio-document';

/** Points of a page of contents under its title, on the shorter paper of the two. */
const ROOM = 556;
const PART_LINE = 32;
const ENTRY_LINE = 16;
/** Letters on a line; longer titles are told in two. */
const LINE_LETTERS = 62;

export interface FittedContents {
  parts: PortfolioPart[];
  /** Down to which level of headings the contents go. */
  depth: number;
}

/**
 * The contents are a page to find one's way by, and no second list of programs: these stand in it
 * where all of it fits on one page, else their months, else the parts and highlights alone. The
 * bookmarks have every program in any case.
 */
export function fitContents(parts: readonly PortfolioPart[]): FittedContents {
  const frame = parts.reduce((sum, part) => sum + PART_LINE + measureEntries(part), 0);
  const programs = sumOf(parts, (part) =>
    part.kind === 'chapter'
      ? measureLines(part.months.flatMap(({ entries }) => entries.map(({ title }) => title)))
      : 0,
  );
  const months = sumOf(parts, (part) =>
    part.kind === 'chapter'
      ? measureLines(part.months.flatMap(({ title }) => (title === null ? [] : [title])))
      : 0,
  );
  if (frame + months + programs <= ROOM) return { parts: [...parts], depth: 3 };
  const hasMonths = months > 0 && frame + months <= ROOM;
  return {
    parts: parts.map((part) => (part.kind === 'chapter' ? { ...part, isListed: hasMonths } : part)),
    depth: 2,
  };
}

function measureEntries(part: PortfolioPart): number {
  const isNamed = part.kind === 'highlights' || part.kind === 'proposals';
  return isNamed ? measureLines(part.entries.map(({ title }) => title)) : 0;
}

function measureLines(titles: readonly string[]): number {
  return titles.reduce(
    (sum, title) => sum + ENTRY_LINE * Math.ceil(title.length / LINE_LETTERS),
    0,
  );
}

function sumOf(parts: readonly PortfolioPart[], measure: (part: PortfolioPart) => number): number {
  return parts.reduce((sum, part) => sum + measure(part), 0);
}
