import { Check } from 'lucide-react';
import { useState } from 'react';
import type { FollowUp } from '../../shared/model/learning-network';
import { today } from '../state/today';
import { Button } from '../ui/button';
import { Fold } from '../ui/fold';
import { Section } from '../ui/page';
import { networkWords as words } from '../words/learning-network';
import { formatShareDay } from '../writings/format-day';
import { FollowUpForm } from './follow-up-form';
import styles from './network.module.css';
import type { NetworkActions } from './use-network';

/** People to thank or follow up: the open ones, those with a day first. */
export function FollowUps({
  followUps,
  actions,
}: {
  followUps: readonly FollowUp[];
  actions: NetworkActions;
}) {
  const open = followUps
    .filter(({ doneAt }) => doneAt === null)
    .toSorted((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999'));
  const done = followUps
    .filter(({ doneAt }) => doneAt !== null)
    .toSorted((a, b) => (b.doneAt ?? '').localeCompare(a.doneAt ?? ''));
  return (
    <Section title={words.people}>
      {open.length === 0 ? <p className={styles['soft']}>{words.peopleEmpty}</p> : null}
      <ul className={styles['list']}>
        {open.map((followUp) => (
          <li key={followUp.id}>
            <FollowUpLine followUp={followUp} actions={actions} />
          </li>
        ))}
      </ul>
      <FollowUpForm onSave={(parts) => actions.save(null, parts)} />
      {done.length === 0 ? null : (
        <Fold title={words.doneList(done.length)}>
          <ul className={styles['list']}>
            {done.map((followUp) => (
              <li key={followUp.id}>
                <FollowUpLine followUp={followUp} actions={actions} />
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </Section>
  );
}

function FollowUpLine({ followUp, actions }: { followUp: FollowUp; actions: NetworkActions }) {
  const [isEdited, setIsEdited] = useState(false);
  const { who, what, dueOn, doneAt } = followUp;
  if (isEdited) {
    return (
      <FollowUpForm
        followUp={followUp}
        onCancel={() => {
          setIsEdited(false);
        }}
        onSave={async (parts) => {
          const isSaved = await actions.save(followUp.id, parts);
          if (isSaved) setIsEdited(false);
          return isSaved;
        }}
      />
    );
  }
  const due = dueOn === null || doneAt !== null ? null : formatShareDay(dueOn);
  return (
    <div className={styles['line']}>
      <span className={styles['words']}>
        <span className={styles['who']}>{who}</span>
        {what === '' ? null : <span>{what}</span>}
        {due === null ? null : (
          <span className={styles['soft']}>
            {(dueOn ?? '') < today() ? words.late(due) : words.due(due)}
          </span>
        )}
      </span>
      <span className={styles['buttons']}>
        {doneAt === null ? (
          <>
            <Button
              icon={<Check aria-hidden />}
              onPress={() => void actions.setDone(followUp, new Date().toISOString())}
            >
              {words.done}
            </Button>
            <Button
              look="plain"
              onPress={() => {
                setIsEdited(true);
              }}
            >
              {words.edit}
            </Button>
          </>
        ) : (
          <Button look="plain" onPress={() => void actions.setDone(followUp, null)}>
            {words.notDone}
          </Button>
        )}
        <Button look="plain" onPress={() => void actions.remove(followUp)}>
          {words.remove}
        </Button>
      </span>
    </div>
  );
}
