import type { Portfolio } from '../model/portfolio';
import { PROGRAM_KINDS, type Program } from '../model/program';
import type { Profile } from '../model/settings';
import { countHeads } from '../programs/count-heads';
import { curlQuotesInLine } from './curl-quotes';
import type { FormatFacts } from './format-facts';
import type { PortfolioCover, Spine } from './portfolio-document';
import { portfolioWords as words } from './portfolio-words';

/** More books than this don't fit on the shelf of the cover. */
const MOST_SPINES = 44;

/** `programs` are the chosen ones, the oldest first. */
export function buildCover(
  portfolio: Portfolio,
  profile: Profile,
  programs: readonly Program[],
  format: FormatFacts,
): PortfolioCover {
  const title = portfolio.title.trim();
  return {
    isShown: portfolio.hasCover,
    title: curlQuotesInLine(title === '' ? words.untitled : title),
    subtitle: curlQuotesInLine(portfolio.subtitle.trim()),
    range: describeRange(portfolio, programs, format),
    name: curlQuotesInLine(profile.name.trim()),
    role: curlQuotesInLine(profile.role.trim()),
    library: curlQuotesInLine(profile.library.trim()),
    email: portfolio.hasEmail ? profile.email.trim() : '',
    spines: pickEvenly(programs, MOST_SPINES).map(shapeSpine),
  };
}

/** Without ends it is from the first program to the last. */
function describeRange(
  { from, to }: Portfolio,
  programs: readonly Program[],
  format: FormatFacts,
): string {
  if (from === null && to === null) {
    const [first, last] = [programs.at(0), programs.at(-1)];
    if (first === undefined || last === undefined) return words.allTime;
    return words.range(format.month(first.heldOn), format.month(last.heldOn));
  }
  if (from === null) return words.until(format.day(to ?? ''));
  if (to === null) return words.since(format.day(from));
  const isWholeYear = from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`;
  if (isWholeYear) return from.slice(0, 4);
  return words.range(format.day(from), format.day(to));
}

/** Wider for more people, taller for more written about it, shaded by its kind. */
function shapeSpine(program: Program): Spine {
  const heads = countHeads(program.attendance) ?? 8;
  const letters = program.whatWeDid.length + 40 * program.books.length + 3 * program.title.length;
  return {
    width: Math.min(1, Math.log10(heads + 1) / 2.4),
    height: 0.15 + 0.45 * Math.min(1, letters / 1_500) + 0.4 * scatter(program.title),
    shade: PROGRAM_KINDS.indexOf(program.kind),
  };
}

/** 0 to 1, always the same for a text: books of one shelf are not of one height. */
function scatter(text: string): number {
  let sum = 7;
  for (const character of text) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9_973;
  return sum / 9_973;
}

function pickEvenly<Thing>(things: readonly Thing[], most: number): Thing[] {
  if (things.length <= most) return [...things];
  return Array.from({ length: most }, (_, index) =>
    things.slice(Math.floor((index * things.length) / most)).slice(0, 1),
  ).flat();
}
