import type { FormatFacts } from './format-facts';
import type { ChapterPart, PortfolioEntry } from './portfolio-document';
import { portfolioWords as words } from './portfolio-words';

/** A chapter with more entries than this is parted into months. */
const MONTHS_FROM = 60;
interface DatedEntry {
  heldOn: string;
  entry: PortfolioEntry;
}

/** A chapter a year, the oldest first; entries must come in the order of their days. */
export function buildChapters(dated: readonly DatedEntry[], format: FormatFacts): ChapterPart[] {
  const years = groupBy(dated, ({ heldOn }) => heldOn.slice(0, 4));
  const hasMonths = dated.length > MONTHS_FROM;
  return years.map(([year, ofYear]) => ({
    kind: 'chapter',
    isListed: true,
    lead: '',
    title: years.length === 1 ? words.programs : words.programsOf(String(Number(year))),
    months: hasMonths
      ? groupBy(ofYear, ({ heldOn }) => heldOn.slice(0, 7)).map(([month, ofMonth]) => ({
          title: format.month(month),
          entries: ofMonth.map(({ entry }) => entry),
        }))
      : [{ title: null, entries: ofYear.map(({ entry }) => entry) }],
  }));
}

function groupBy<Thing>(
  things: readonly Thing[],
  nameOf: (thing: Thing) => string,
): [string, Thing[]][] {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) {
    const name = nameOf(thing);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [thing]);
    else group.push(thing);
  }
  return [...groups];
}
