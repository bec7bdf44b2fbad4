import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import type { ProgramSummary } from '../../shared/programs/summarise-program';
import { listSeriesSummaries } from '../../shared/search/summarise-series';
import { formatShortDay } from '../look-back/format-days';
import { navigate } from '../state/route';
import { IconButton } from '../ui/button';
import { Empty } from '../ui/empty';
import { RouteLink } from '../ui/route-link';
import { countWords } from '../words/programs';
import { seriesWords as words } from '../words/search';
import styles from './series-view.module.css';

/** The log by series: each with its sessions, its usual people, and a way to log the next one. */
export function SeriesView({ programs }: { programs: readonly ProgramSummary[] }) {
  const series = useMemo(() => listSeriesSummaries(programs), [programs]);
  if (series.length === 0) {
    return (
      <Empty title={words.none}>
        <p>{words.noneHint}</p>
      </Empty>
    );
  }
  return (
    <div>
      <p className={styles['lead']}>{words.lead}</p>
      <ul className={styles['list']}>
        {series.map((one) => (
          <li key={one.name.toLowerCase()} className={styles['line']}>
            <div className={styles['text']}>
              <RouteLink to={{ page: 'series', series: one.name }} className={styles['name']}>
                {one.name}
              </RouteLink>
              <p className={styles['facts']}>
                {[
                  countWords.sessions(one.sessions),
                  words.between(
                    formatShortDay(one.from, one.precision),
                    formatShortDay(one.to, one.precision),
                  ),
                  one.usualHeads === null ? words.notCounted : words.usual(one.usualHeads),
                ].join(' · ')}
              </p>
            </div>
            <IconButton
              label={`${words.next}: ${one.name}`}
              icon={<Plus aria-hidden />}
              onPress={() => {
                navigate({ page: 'program-form', copyOf: one.latestId });
              }}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
