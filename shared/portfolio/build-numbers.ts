import { countByTime, type Periods } from '../numbers/count-by-time';
import { countByKind, countPrograms, type CountedProgram } from '../numbers/count-programs';
import type { FormatFacts } from './format-facts';
import type { NumbersPart, PortfolioChart } from './portfolio-document';
import { portfolioWords as words } from './portfolio-words';

export function buildNumbers(
  programs: readonly CountedProgram[],
  timesShared: number,
  format: FormatFacts,
): NumbersPart {
  const kinds = countByKind(programs).map(({ name, sums }) => ({
    label: words.kinds[name],
    value: sums.sessions,
  }));
  const time = countByTime(programs);
  const charts = [
    ...(time.periods.length > 1 ? [buildTimeChart(time, format)] : []),
    ...(kinds.length > 1 ? [buildKindChart(kinds, format)] : []),
  ];
  return {
    kind: 'numbers',
    title: words.numbers,
    lead: '',
    figures: buildFigures(programs, kinds.length, timesShared, format),
    charts,
  };
}

function buildFigures(
  programs: readonly CountedProgram[],
  kinds: number,
  timesShared: number,
  format: FormatFacts,
): NumbersPart['figures'] {
  const sums = countPrograms(programs);
  const entries = format.figure(sums.programs);
  const held =
    sums.sessions === sums.programs
      ? { figure: entries, label: words.figures.programs(sums.programs), note: '' }
      : {
          figure: format.figure(sums.sessions),
          label: words.figures.sessions(sums.sessions),
          note: words.figures.sessionsNote(words.figures.entries(sums.programs, entries)),
        };
  const isAnyCounted = sums.notCounted < sums.programs;
  const came = {
    figure: format.figure(sums.heads),
    label: words.figures.people(sums.heads),
    note: words.figures.notCounted(sums.notCounted, format.figure(sums.notCounted)),
  };
  const many = { figure: format.figure(kinds), label: words.figures.kinds(kinds), note: '' };
  const shared = {
    figure: format.figure(timesShared),
    label: words.figures.shares(timesShared),
    note: '',
  };
  return [
    held,
    ...(isAnyCounted ? [came] : []),
    ...(kinds > 1 ? [many] : []),
    ...(timesShared > 0 ? [shared] : []),
  ];
}

function buildTimeChart({ unit, periods }: Periods, format: FormatFacts): PortfolioChart {
  const title = unit === 'month' ? words.charts.byMonth : words.charts.byYear;
  const isCrowded = periods.length > 18;
  const values = periods.map(({ name, sums }, index) => {
    const isNewYear = index === 0 || name.endsWith('-01');
    return {
      name,
      label: unit === 'month' ? labelMonth(name, isCrowded, format) : labelYear(name, isCrowded),
      subLabel: unit === 'month' && isNewYear ? name.slice(0, 4) : '',
      value: sums.sessions,
    };
  });
  const spoken = periods.map(({ name, sums }) =>
    words.charts.value(unit === 'month' ? format.month(name) : name, format.figure(sums.sessions)),
  );
  const description = words.charts.describe(title, spoken.join('; '));
  return { shape: 'columns', title, description, values };
}

function labelMonth(month: string, isCrowded: boolean, format: FormatFacts): string {
  const label = format.shortMonth(month);
  return isCrowded ? label.slice(0, 1) : label;
}

function labelYear(year: string, isCrowded: boolean): string {
  return isCrowded && Number(year) % 5 !== 0 ? '' : year;
}

function buildKindChart(
  kinds: readonly { label: string; value: number }[],
  format: FormatFacts,
): PortfolioChart {
  const title = words.charts.byKind;
  const spoken = kinds.map(({ label, value }) => words.charts.value(label, format.figure(value)));
  const description = words.charts.describe(title, spoken.join('; '));
  return { shape: 'bars', title, description, values: [...kinds] };
}
