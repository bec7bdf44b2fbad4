import { groupBySeries } from '../look-back/group-by-series';
import { groupOf } from '../look-back/written-answer';
import { countByTime } from '../numbers/count-by-time';
import { countPrograms } from '../numbers/count-programs';
import { countHeads } from '../programs/count-heads';
import type { ProgramDetails } from '../programs/program-details';
import { nameOf } from '../reflections/place-in-series';
import { curlQuotesInLine } from './curl-quotes';
import type { FormatFacts } from './format-facts';
import { markdownToBlocks } from './markdown-blocks';
import type { PortfolioChart, SeriesPart } from './portfolio-document';
import type { PortfolioContext } from './portfolio-material';
import { portfolioWords as words } from './portfolio-words';

const MOST_SERIES = 6;
/** With more than these on its page there is no room for words. */
const MOST_WITH_WORDS = 4;
/** Longer words than this are no caption of a chart. */
const LONGEST_WORDS = 400;
/** More columns than this are not told apart: then it is by month or year. */
const MOST_COLUMNS = 24;

/** What was run again and again, the most often first: how long, how often, for how many. */
export function buildSeries({ programs, format }: PortfolioContext): SeriesPart[] {
  const details = new Map(programs.map((one) => [one.program, one]));
  const series = groupBySeries(programs.map(({ program }) => program))
    .map((group) => group.flatMap((program) => details.get(program) ?? []))
    .filter((group) => group.length > 1)
    .toSorted((a, b) => b.length - a.length)
    .slice(0, MOST_SERIES)
    .map((group) => buildOne(group, format))
    .map((one, _, all) => (all.length > MOST_WITH_WORDS ? { ...one, words: [] } : one));
  if (series.length === 0) return [];
  return [{ kind: 'series', title: words.series, lead: '', series }];
}

function buildOne(group: readonly ProgramDetails[], format: FormatFacts) {
  const counted = group.map(({ program }) => ({
    ...program,
    heads: countHeads(program.attendance),
  }));
  const sums = countPrograms(counted);
  const [first, last] = [counted.at(0), counted.at(-1)];
  const isCounted = sums.notCounted < sums.programs;
  return {
    title: curlQuotesInLine(first === undefined ? '' : nameOf(first)),
    facts: [
      words.range(format.month(first?.heldOn ?? ''), format.month(last?.heldOn ?? '')),
      words.seriesFacts.sessions(sums.sessions, format.figure(sums.sessions)),
      ...(isCounted ? [words.seriesFacts.people(sums.heads, format.figure(sums.heads))] : []),
    ],
    chart: buildChart(counted, format),
    words: chooseWords(group),
  };
}

/** The newest words of hers about what worked. */
function chooseWords(group: readonly ProgramDetails[]) {
  const answers = group
    .toReversed()
    .flatMap(({ reflection }) => reflection?.answers ?? [])
    .filter(({ text }) => text.trim() !== '' && text.length <= LONGEST_WORDS);
  const told =
    answers.find(({ promptId }) => groupOf(promptId) === 'worked') ??
    answers.find(({ promptId }) => groupOf(promptId) === 'evidence');
  return told === undefined ? [] : markdownToBlocks(told.text).slice(0, 1);
}

type Counted = ProgramDetails['program'] & { heads: number | null };

function buildChart(all: readonly Counted[], format: FormatFacts): PortfolioChart | null {
  const counted = all.filter(({ heads }) => heads !== null);
  if (counted.length < 3) return null;
  const points =
    counted.length <= MOST_COLUMNS
      ? counted.map(({ id, heldOn, heads }) => ({ name: id, on: heldOn, value: heads ?? 0 }))
      : countByTime(counted).periods.map(({ name, sums }) => ({
          name,
          on: name,
          value: sums.heads,
        }));
  const title = counted.length <= MOST_COLUMNS ? words.charts2.people : words.charts2.peopleByTime;
  const isByYear = points.every(({ on }) => on.length === 4);
  const isCrowded = points.length > 10;
  const values = points.map(({ name, on, value }, index) => {
    const isNewYear = points[index - 1]?.on.slice(0, 4) !== on.slice(0, 4);
    const isNewMonth = points[index - 1]?.on.slice(0, 7) !== on.slice(0, 7);
    const month = isByYear || !isNewMonth ? '' : format.shortMonth(on.slice(0, 7));
    return {
      name,
      label: isByYear ? on : isCrowded ? month.slice(0, 1) : month,
      subLabel: !isByYear && isNewYear ? on.slice(0, 4) : '',
      value,
    };
  });
  const spoken = points.map(({ on, value }) =>
    words.charts.value(speakTime(on, format), format.figure(value)),
  );
  return {
    shape: 'columns',
    title,
    description: words.charts.describe(title, spoken.join('; ')),
    values,
  };
}

function speakTime(on: string, format: FormatFacts): string {
  if (on.length === 4) return on;
  return on.length === 7 ? format.month(on) : format.day(on);
}
