import { X } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { LogQuery } from '../../shared/search/log-query';
import { Button as PlainButton } from '../ui/button';
import { searchWords as words } from '../words/search';
import { clearedFilters, listFilters } from './active-filters';
import styles from './filter-chips.module.css';
import { changeQuery, type LogAddress } from './log-address';

/** The filters in use; each goes away with its cross. */
export function FilterChips({ query, address }: { query: LogQuery; address: LogAddress }) {
  const filters = listFilters(query);
  return (
    <div className={styles['chips']} role="group" aria-label={words.active}>
      {filters.map(({ id, label, without }) => (
        <Button
          key={id}
          className={styles['chip'] ?? ''}
          aria-label={words.takeAway(label)}
          onPress={() => {
            changeQuery(address, without);
            // The chip is gone: the keyboard stays where it can go on.
            document.getElementById('find')?.focus();
          }}
        >
          {label}
          <X aria-hidden />
        </Button>
      ))}
      {filters.length < 2 ? null : (
        <PlainButton
          look="plain"
          onPress={() => {
            changeQuery(address, clearedFilters(query));
            document.getElementById('find')?.focus();
          }}
        >
          {words.clearFilters}
        </PlainButton>
      )}
    </div>
  );
}
