import { buildCharts } from '../../shared/numbers/build-charts';
import { describeFilters } from '../../shared/numbers/build-numbers-document';
import { describeRange, describeWhen } from '../../shared/numbers/describe-range';
import type { NumbersPage } from '../../shared/numbers/numbers-page';
import type { NumbersQuery } from '../../shared/numbers/numbers-query';
import type { FormatFacts } from '../../shared/portfolio/format-facts';
import { Section } from '../ui/page';
import { RouteLink } from '../ui/route-link';
import { numbersWords as words } from '../words/numbers';
import { ApartSection } from './apart-section';
import { ChartFigure } from './chart-figure';
import { DirectorSection } from './director-section';
import { Glance } from './glance';
import styles from './numbers-page.module.css';
import { RulesSection } from './rules-section';
import { SpoilerSection } from './spoiler-section';
import { SurveySection } from './survey-section';

const MONTH = new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' });

/** All parts of the page, from what is asked first to where the rules come from. */
export function CountedNumbers({
  page,
  query,
  startMonth,
  format,
}: {
  page: NumbersPage;
  query: NumbersQuery;
  startMonth: number;
  format: FormatFacts;
}) {
  const charts = buildCharts(page, format);
  const name = describeRange(page.range, startMonth, format);
  const of = [name, ...describeFilters(query)].join(', ');
  return (
    <div className={styles['parts']}>
      <Glance page={page} />
      {page.sums.programs === 0 ? null : <SurveySection page={page} />}
      <SpoilerSection page={page} />
      <ApartSection page={page} />
      <DirectorSection
        page={page}
        when={describeWhen(page.range, startMonth, format)}
        format={format}
      />
      {charts.length === 0 ? null : (
        <Section title={words.pictures}>
          {charts.map((chart) => (
            <ChartFigure key={chart.id} chart={chart} of={of} />
          ))}
        </Section>
      )}
      <div>
        <RulesSection format={format} />
        <p className={styles['starts']}>
          {words.yearStarts(MONTH.format(Date.UTC(2026, startMonth - 1, 1)))}{' '}
          <RouteLink to={{ page: 'settings', part: 'counting' }}>{words.change}</RouteLink>
        </p>
      </div>
    </div>
  );
}
