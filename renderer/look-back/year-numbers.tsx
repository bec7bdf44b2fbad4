import type { YearPage } from '../../shared/look-back/gather-year';
import { BarsChart } from '../../shared/numbers/bars-chart';
import { SCREEN_LOOK } from '../../shared/numbers/chart-look';
import { ColumnsChart } from '../../shared/numbers/columns-chart';
import { formatMonth } from '../programs/format-program';
import { RouteLink } from '../ui/route-link';
import { Section } from '../ui/page';
import { describePeople, yearWords as words } from '../words/look-back';
import { countWords, KIND_WORDS } from '../words/programs';
import { formatMonthName } from './format-days';
import { More } from './her-words';
import styles from './year-numbers.module.css';

const WIDTH = 600;

/** Sessions, people, kinds and series of a year. Blank is not zero: what nobody counted is said. */
export function YearNumbers({ page }: { page: YearPage }) {
  const { sums, months, kinds } = page;
  const byMonth = months.map(({ name, sums: held }) => ({
    name,
    label: formatMonthName(name),
    subLabel: '',
    value: held.sessions,
  }));
  const byKind = kinds.map(({ kind, sums: held }) => ({
    label: KIND_WORDS[kind],
    value: held.sessions,
  }));
  const people = describePeople(sums.heads, sums.notCounted, sums.programs);
  return (
    <Section title={words.numbers}>
      <p className={styles['facts']}>
        {[words.sessions(sums.sessions, sums.programs), people].join(' · ')}
      </p>
      {byMonth.length < 2 ? null : (
        <figure className={styles['chart']}>
          <figcaption>{words.byMonth}</figcaption>
          <ColumnsChart
            values={byMonth}
            width={WIDTH}
            height={150}
            description={words.chart(
              words.byMonth,
              byMonth.map(({ name, value }) => `${formatMonth(name)}, ${String(value)}`),
            )}
            look={SCREEN_LOOK}
          />
        </figure>
      )}
      {byKind.length < 2 ? null : (
        <figure className={styles['chart']}>
          <figcaption>{words.byKind}</figcaption>
          <BarsChart
            values={byKind}
            width={WIDTH}
            description={words.chart(
              words.byKind,
              byKind.map(({ label, value }) => `${label}, ${String(value)}`),
            )}
            look={SCREEN_LOOK}
          />
        </figure>
      )}
      <SeriesTable series={page.series} />
    </Section>
  );
}

function SeriesTable({ series }: Pick<YearPage, 'series'>) {
  if (series.shown.length === 0) return null;
  return (
    <div>
      <table className={styles['table']}>
        <caption>{words.series}</caption>
        <thead>
          <tr>
            <th scope="col">{words.seriesName}</th>
            <th scope="col">{words.seriesSessions}</th>
            <th scope="col">{words.seriesPeople}</th>
          </tr>
        </thead>
        <tbody>
          {series.shown.map(({ name, sums, newestId }) => (
            <tr key={newestId}>
              <th scope="row">
                <RouteLink to={{ page: 'program', programId: newestId }}>{name}</RouteLink>
              </th>
              <td>{countWords.sessions(sums.sessions)}</td>
              <td>{describePeople(sums.heads, sums.notCounted, sums.programs)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <More count={series.more} />
    </div>
  );
}
