import { ListFilter } from 'lucide-react';
import { useMemo } from 'react';
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { AGE_GROUPS, PROGRAM_KINDS } from '../../shared/model/program';
import type { ProgramSummary } from '../../shared/programs/summarise-program';
import { DAY_RANGES, LOG_MARKS, type LogQuery } from '../../shared/search/log-query';
import { Button } from '../ui/button';
import buttons from '../ui/button.module.css';
import { ChipChoice, ChipChoices } from '../ui/chips';
import { DateField } from '../ui/date-field';
import { AGE_WORDS, KIND_WORDS } from '../words/programs';
import { MARK_WORDS, RANGE_WORDS, searchWords as words } from '../words/search';
import { clearedFilters, listFilters } from './active-filters';
import { ChoiceFilter } from './choice-filter';
import styles from './filter-panel.module.css';
import { listBranches, listSeries, listTags } from './list-choices';
import { changeQuery, type LogAddress } from './log-address';

interface PanelProps {
  programs: readonly ProgramSummary[];
  query: LogQuery;
  address: LogAddress;
}

/** All filters, behind one button; each choice holds at once. */
export function FilterPanel(props: PanelProps) {
  const filters = listFilters(props.query);
  return (
    <DialogTrigger>
      <AriaButton className={`${buttons['button'] ?? ''} ${buttons['quiet'] ?? ''}`}>
        <ListFilter aria-hidden />
        {filters.length === 0 ? words.filter : words.filtersOn(filters.length)}
      </AriaButton>
      <Popover className={styles['popover'] ?? ''} placement="bottom start">
        <Dialog className={styles['dialog'] ?? ''} aria-label={words.filters}>
          {({ close }) => (
            <>
              <Filters {...props} />
              <div className={styles['foot']}>
                <Button look="primary" onPress={close}>
                  {words.done}
                </Button>
                {filters.length === 0 ? null : (
                  <Button
                    look="plain"
                    onPress={() => {
                      changeQuery(props.address, clearedFilters(props.query));
                    }}
                  >
                    {words.clearFilters}
                  </Button>
                )}
              </div>
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function Filters({ programs, query, address }: PanelProps) {
  const choices = useMemo(
    () => ({
      series: listSeries(programs),
      branches: listBranches(programs),
      tags: listTags(programs),
    }),
    [programs],
  );
  const set = (change: Partial<LogQuery>): void => {
    changeQuery(address, change);
  };
  return (
    <>
      <ChipChoice
        label={words.when}
        value={query.range}
        options={DAY_RANGES.map((id) => ({ id, label: RANGE_WORDS[id] }))}
        onChange={(range) => {
          set({ range, from: null, to: null });
        }}
      />
      <div className={styles['days']}>
        <DateField
          label={words.from}
          value={query.from}
          onChange={(from) => {
            set({ from, range: null });
          }}
        />
        <DateField
          label={words.to}
          value={query.to}
          onChange={(to) => {
            set({ to, range: null });
          }}
        />
      </div>
      <ChipChoices
        label={words.kind}
        value={query.kinds}
        options={PROGRAM_KINDS.map((id) => ({ id, label: KIND_WORDS[id] }))}
        onChange={(kinds) => {
          set({ kinds });
        }}
      />
      <ChipChoices
        label={words.ages}
        value={query.ages}
        options={AGE_GROUPS.map((id) => ({ id, label: AGE_WORDS[id] }))}
        onChange={(ages) => {
          set({ ages });
        }}
      />
      <ChipChoices
        label={words.marks}
        value={query.marks}
        options={LOG_MARKS.map((id) => ({ id, label: MARK_WORDS[id] }))}
        onChange={(marks) => {
          set({ marks });
        }}
      />
      <div className={styles['days']}>
        <ChoiceFilter
          label={words.series}
          value={query.series}
          choices={choices.series}
          onChange={(series) => {
            set({ series });
          }}
        />
        <ChoiceFilter
          label={words.branch}
          value={query.branch}
          choices={choices.branches}
          onChange={(branch) => {
            set({ branch });
          }}
        />
        <ChoiceFilter
          label={words.tags}
          value={query.tags[0] ?? ''}
          choices={choices.tags}
          onChange={(tag) => {
            set({ tags: tag === '' ? query.tags.slice(1) : [tag, ...query.tags.slice(1)] });
          }}
        />
        {query.tags[0] === undefined ? null : (
          <ChoiceFilter
            label={words.secondTag}
            value={query.tags[1] ?? ''}
            choices={choices.tags.filter((tag) => tag !== query.tags[0])}
            onChange={(tag) => {
              set({ tags: [...query.tags.slice(0, 1), ...(tag === '' ? [] : [tag])] });
            }}
          />
        )}
      </div>
    </>
  );
}
