import type { YearPage } from '../../shared/look-back/gather-year';
import { BarsChart } from '../../shared/numbers/bars-chart';
import { SCREEN_LOOK } from '../../shared/numbers/chart-look';
import { ColumnsChart } from '../../shared/numbers/columns-chart';
import { formatMonth } from '../programs/format-program';
import { Section } from '../ui/page';
import { describePeople, yearWords as words } from '../words/look-back';
import { countWords, KIND_WORDS } from '../words/programs';
import { formatMonthName } from './format-days';
import { More } from './her-words';
import { ProgramDates } from './program-dates';
import styles from './year-numbers.module.css';

/** Drawn small and shown as wide as the page, so that its type is as large as the text around it. */
const WIDTH = 460;
const HEIGHT = 120;

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
            height={HEIGHT}
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
      <SeriesList series={page.series} />
    </Section>
  );
}

function SeriesList({ series }: Pick<YearPage, 'series'>) {
  if (series.shown.length === 0) return null;
  return (
    <div>
      <h3 className={styles['heading']}>{words.series}</h3>
      <ul className={styles['series']}>
        {series.shown.map(({ name, sums, programs }) => (
          <li key={programs.shown[0]?.id} className={styles['one']}>
            <p className={styles['name']}>{name}</p>
            <p>
              {countWords.sessions(sums.sessions)} ·{' '}
              {describePeople(sums.heads, sums.notCounted, sums.programs)}
            </p>
            <details className={styles['each']}>
              <summary aria-label={words.showEachOf(name)}>{words.showEach}</summary>
              <ProgramDates programs={programs} />
            </details>
          </li>
        ))}
      </ul>
      <More count={series.more} />
    </div>
  );
}
