import { useState } from 'react';
import type { BackupChoice, BackupContents } from '../../shared/backups/backup-contents';
import type { Answered } from '../../shared/ipc/api';
import { api } from '../api';
import { formatDay } from '../programs/format-program';
import { tellError } from '../state/describe-error';
import { tell } from '../state/notices';
import { useLoaded } from '../state/use-loaded';
import { Button } from '../ui/button';
import { Section } from '../ui/page';
import { keepWords } from '../words/keep';
import styles from './keep-page.module.css';
import { RestoreSheet } from './restore-sheet';

function nameChoice({ kind, madeOn }: BackupChoice): string {
  const day = formatDay(madeOn);
  return kind === 'daily' ? keepWords.dailyOf(day) : keepWords.keptOf(day);
}

function Choice({
  choice,
  isBusy,
  onLook,
  onDiscarded,
}: {
  choice: BackupChoice;
  isBusy: boolean;
  onLook: () => void;
  onDiscarded: () => void;
}) {
  const what = nameChoice(choice);
  const discard = async (): Promise<void> => {
    const answer = await api.backups.discard({ name: choice.name });
    if (!answer.ok) {
      tellError(answer.error);
      return;
    }
    tell({ text: keepWords.discarded });
    onDiscarded();
  };
  return (
    <li className={styles['choice']}>
      <span>{what}</span>
      <span className={styles['actions']}>
        {choice.kind === 'kept' ? (
          <Button look="plain" label={keepWords.discardThis(what)} onPress={() => void discard()}>
            {keepWords.discard}
          </Button>
        ) : null}
        <Button look="plain" isDisabled={isBusy} label={keepWords.lookInto(what)} onPress={onLook}>
          {keepWords.look}
        </Button>
      </span>
    </li>
  );
}

/** Back-ups to go back to; each is shown before anything is changed. */
export function RestoreSection() {
  const { state, reload } = useLoaded('backups', () => api.backups.list({}));
  const [contents, setContents] = useState<BackupContents | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const choices = state.status === 'ready' ? state.value : [];

  const look = async (ask: () => Answered<BackupContents>): Promise<void> => {
    setIsBusy(true);
    const answer = await ask();
    setIsBusy(false);
    if (answer.ok) setContents(answer.value);
    else tellError(answer.error);
  };

  return (
    <Section title={keepWords.restoreTitle}>
      <p className={styles['lead']}>{keepWords.restoreLead}</p>
      <div>
        <Button isPending={isBusy} onPress={() => void look(() => api.backups.choose({}))}>
          {isBusy ? keepWords.looking : keepWords.chooseZip}
        </Button>
      </div>
      <h3 className={styles['heading']}>{keepWords.dailyTitle}</h3>
      <p className={styles['lead']}>
        {choices.length === 0 ? keepWords.noneYet : keepWords.dailyHint}
      </p>
      <ul className={styles['choices']}>
        {choices.map((choice) => (
          <Choice
            key={choice.name}
            choice={choice}
            isBusy={isBusy}
            onLook={() => {
              const { kind, name } = choice;
              void look(() => api.backups.look({ kind, name }));
            }}
            onDiscarded={() => void reload()}
          />
        ))}
      </ul>
      {contents === null ? null : (
        <RestoreSheet
          contents={contents}
          onClose={() => {
            setContents(null);
          }}
        />
      )}
    </Section>
  );
}
