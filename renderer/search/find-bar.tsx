import { Input, SearchField } from 'react-aria-components';
import { Search } from 'lucide-react';
import type { LogView } from '../../shared/model/search-settings';
import type { ProgramSummary } from '../../shared/programs/summarise-program';
import { LOG_SORTS, sortOf, type LogQuery } from '../../shared/search/log-query';
import fields from '../ui/field.module.css';
import { SelectField } from '../ui/select-field';
import { logWords } from '../words/programs';
import { SORT_WORDS, searchWords as words } from '../words/search';
import { FilterPanel } from './filter-panel';
import styles from './find-bar.module.css';
import { changeQuery, type LogAddress } from './log-address';
import { SavedSearches } from './saved-searches';
import type { FoundLog } from './use-found';

/** Words, filters, order, saved searches, and how many programs fit. */
export function FindBar({
  programs,
  found,
  query,
  address,
  view,
}: {
  programs: readonly ProgramSummary[];
  found: FoundLog;
  query: LogQuery;
  address: LogAddress;
  view: LogView;
}) {
  const hasWords = query.words.trim() !== '';
  const sorts = LOG_SORTS.filter((sort) => sort !== 'match' || hasWords);
  return (
    <div className={styles['bar']}>
      <SearchField
        className={styles['field'] ?? ''}
        aria-label={logWords.find}
        value={query.words}
        onChange={(next) => {
          changeQuery(address, { words: next });
        }}
      >
        <Search aria-hidden className={styles['glass']} />
        <Input
          id="find"
          maxLength={300}
          className={`${fields['input'] ?? ''} ${styles['input'] ?? ''}`}
          placeholder={words.placeholder}
        />
      </SearchField>
      <FilterPanel programs={programs} query={query} address={address} />
      <SavedSearches query={query} address={address} />
      {view === 'list' ? (
        <div className={styles['sort']}>
          <SelectField
            label={words.sort}
            isLabelHidden
            value={sortOf(query)}
            options={sorts.map((sort) => ({ id: sort, label: SORT_WORDS[sort] }))}
            onChange={(sort) => {
              changeQuery(address, { sort });
            }}
          />
        </div>
      ) : null}
      <p role="status" className={styles['count']}>
        {found.close.length > 0 && !found.isPartial
          ? words.withClose(found.same.length, found.close.length)
          : words.count(found.same.length + found.close.length, programs.length)}
      </p>
    </div>
  );
}
