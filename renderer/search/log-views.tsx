import { useMemo } from 'react';
import type { LogView } from '../../shared/model/search-settings';
import type { ProgramSummary } from '../../shared/programs/summarise-program';
import { EMPTY_QUERY, hasFilters, isNarrowed, sortOf } from '../../shared/search/log-query';
import { CalendarView } from '../calendar/calendar-view';
import { LogList } from '../programs/log-list';
import { SeriesView } from '../series/series-view';
import { navigate } from '../state/route';
import { today } from '../state/today';
import { Button } from '../ui/button';
import { Empty } from '../ui/empty';
import { logWords } from '../words/programs';
import { searchWords as words } from '../words/search';
import { FilterChips } from './filter-chips';
import { FindBar } from './find-bar';
import { addressOf, queryOf, type LogAddress } from './log-address';
import styles from './log-views.module.css';
import { useFound } from './use-found';
import { useSharedIds } from './use-shared-ids';

/** The log through its query, in the view that she chose. */
export function LogViews({
  programs,
  view,
  address,
}: {
  programs: readonly ProgramSummary[];
  view: LogView;
  address: LogAddress;
}) {
  // The same query for the same address: what is found by it is worked out once.
  const texts = JSON.stringify(address);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- `texts` says all of the address
  const query = useMemo(() => queryOf(address), [texts]);
  const sharedIds = useSharedIds();
  const found = useFound(programs, query, { today: today(), sharedIds });
  const shown = found.same.length + found.close.length;
  return (
    <>
      <FindBar programs={programs} found={found} query={query} address={address} view={view} />
      {hasFilters(query) ? <FilterChips query={query} address={address} /> : null}
      {found.isScanned && query.words.trim() !== '' ? (
        <p role="status" className={styles['note']}>
          {words.notIndexed}
        </p>
      ) : null}
      {found.isPartial && shown > 0 ? (
        <p role="status" className={styles['note']}>
          {words.partial}
        </p>
      ) : null}
      {shown === 0 && isNarrowed(query) ? (
        <Empty
          title={words.nothing}
          action={
            <Button
              onPress={() => {
                navigate(addressOf(EMPTY_QUERY, address));
              }}
            >
              {logWords.clear}
            </Button>
          }
        >
          <p>{words.nothingHint}</p>
        </Empty>
      ) : null}
      {view === 'list' && shown > 0 ? (
        <LogList
          // Another query is another list: it starts at its top, with nothing selected.
          key={JSON.stringify({ ...query, words: '' })}
          found={found}
          sort={sortOf(query)}
          words={query.words.trim()}
          queryKey={JSON.stringify(query)}
        />
      ) : null}
      {view === 'calendar' && (shown > 0 || !isNarrowed(query)) ? (
        <CalendarView programs={[...found.same, ...found.close]} address={address} />
      ) : null}
      {view === 'series' && shown > 0 ? (
        <SeriesView programs={[...found.same, ...found.close]} />
      ) : null}
    </>
  );
}
