import { useState } from 'react';
import type { TrashEntry } from '../../shared/trash/trash-entry';
import { api } from '../api';
import { formatDay } from '../programs/format-program';
import { describeError, tellError } from '../state/describe-error';
import { tell } from '../state/notices';
import { loadPrograms } from '../state/programs';
import { useLoaded } from '../state/use-loaded';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Empty } from '../ui/empty';
import { Page } from '../ui/page';
import { RouteLink } from '../ui/route-link';
import { Waiting } from '../ui/waiting';
import { rereadVenues } from '../venues/use-venues';
import { trashWords } from '../words/trash';
import { SureSheet } from './sure-sheet';
import styles from './trash-page.module.css';

function nameEntry({ title, count }: TrashEntry): string {
  return trashWords.titleOf(title === '' ? trashWords.untitled : title, count);
}

function Entry({
  entry,
  onPutBack,
  onPurge,
}: {
  entry: TrashEntry;
  onPutBack: () => void;
  onPurge: () => void;
}) {
  const name = nameEntry(entry);
  return (
    <li className={styles['entry']}>
      <div className={styles['text']}>
        <p className={styles['name']}>{name}</p>
        <p className={styles['facts']}>
          {trashWords.facts(
            trashWords.kinds[entry.kind],
            formatDay(entry.deletedAt.slice(0, 10)),
            formatDay(entry.goesOn),
          )}
        </p>
      </div>
      <div className={styles['actions']}>
        <Button label={trashWords.putBackThis(name)} onPress={onPutBack}>
          {trashWords.putBack}
        </Button>
        <Button look="plain" label={trashWords.purgeThis(name)} onPress={onPurge}>
          {trashWords.purge}
        </Button>
      </div>
    </li>
  );
}

/** Everything that was deleted in the last 30 days, with its way back. */
export function TrashPage() {
  const { state, reload } = useLoaded('trash', () => api.trash.list({}));
  const [doomed, setDoomed] = useState<readonly TrashEntry[]>([]);
  const entries = state.status === 'ready' ? state.value : [];

  const putBack = async (entry: TrashEntry): Promise<void> => {
    const { kind, id } = entry;
    const answer = await api.trash.restore({ kind, id });
    if (!answer.ok) tellError(answer.error, () => void putBack(entry));
    else tell({ text: trashWords.isBack(nameEntry(entry)) });
    await Promise.all([reload(), loadPrograms(), rereadVenues()]);
  };

  const purge = async (things: readonly TrashEntry[]): Promise<void> => {
    setDoomed([]);
    const answer = await api.trash.purge({ things: things.map(({ kind, id }) => ({ kind, id })) });
    if (!answer.ok) tellError(answer.error, () => void purge(things));
    else tell({ text: trashWords.purged });
    await Promise.all([reload(), rereadVenues()]);
  };

  return (
    <Page
      title={trashWords.title}
      lead={trashWords.lead}
      above={<RouteLink to={{ page: 'log' }}>{trashWords.log}</RouteLink>}
      actions={
        entries.length === 0 ? undefined : (
          <Button
            onPress={() => {
              setDoomed(entries);
            }}
          >
            {trashWords.empty}
          </Button>
        )
      }
    >
      {state.status === 'loading' ? <Waiting /> : null}
      {state.status === 'failed' ? <Banner>{describeError(state.error)}</Banner> : null}
      {state.status === 'ready' && entries.length === 0 ? (
        <Empty title={trashWords.emptyTitle}>
          <p>{trashWords.emptyLead}</p>
        </Empty>
      ) : null}
      <ul className={styles['entries']}>
        {entries.map((entry) => (
          <Entry
            key={`${entry.kind} ${entry.id}`}
            entry={entry}
            onPutBack={() => void putBack(entry)}
            onPurge={() => {
              setDoomed([entry]);
            }}
          />
        ))}
      </ul>
      {doomed.length === 0 ? null : (
        <SureSheet
          text={
            doomed.length === 1 && doomed[0] !== undefined
              ? trashWords.sure(nameEntry(doomed[0]))
              : trashWords.sureAll(doomed.length)
          }
          onYes={() => void purge(doomed)}
          onNo={() => {
            setDoomed([]);
          }}
        />
      )}
    </Page>
  );
}
