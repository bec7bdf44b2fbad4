import { useState } from 'react';
import { FOLLOW_UP_LIMITS, type FollowUp } from '../../shared/model/learning-network';
import { Button } from '../ui/button';
import { DateField } from '../ui/date-field';
import { TextField } from '../ui/text-field';
import { networkWords as words } from '../words/learning-network';
import styles from './network.module.css';
import type { FollowUpParts } from './use-network';

/** A new one, or one to change. What she typed stays where it could not be saved. */
export function FollowUpForm({
  followUp,
  onSave,
  onCancel,
}: {
  followUp?: FollowUp;
  onSave: (parts: FollowUpParts) => Promise<boolean>;
  onCancel?: () => void;
}) {
  const [who, setWho] = useState(followUp?.who ?? '');
  const [what, setWhat] = useState(followUp?.what ?? '');
  const [dueOn, setDueOn] = useState(followUp?.dueOn ?? null);
  const [isTried, setIsTried] = useState(false);

  const save = async (): Promise<void> => {
    setIsTried(true);
    if (who.trim() === '') return;
    const kept = { shareId: followUp?.shareId ?? null, doneAt: followUp?.doneAt ?? null };
    const isSaved = await onSave({ ...kept, who: who.trim(), what: what.trim(), dueOn });
    if (!isSaved || followUp !== undefined) return;
    setWho('');
    setWhat('');
    setDueOn(null);
    setIsTried(false);
  };

  return (
    <div
      role="group"
      aria-label={words.people}
      className={styles['form']}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.target instanceof HTMLInputElement) void save();
        if (event.key === 'Escape') onCancel?.();
      }}
    >
      <TextField
        label={words.who}
        value={who}
        maxLength={FOLLOW_UP_LIMITS.who}
        onChange={setWho}
        problem={isTried && who.trim() === '' ? words.missingWho : undefined}
      />
      <TextField
        label={words.what}
        value={what}
        maxLength={FOLLOW_UP_LIMITS.what}
        placeholder={words.whatPlaceholder}
        onChange={setWhat}
      />
      <DateField label={words.dueOn} value={dueOn} onChange={setDueOn} />
      <span className={styles['buttons']}>
        <Button onPress={() => void save()}>
          {followUp === undefined ? words.add : words.save}
        </Button>
        {onCancel === undefined ? null : (
          <Button look="plain" onPress={onCancel}>
            {words.cancel}
          </Button>
        )}
      </span>
    </div>
  );
}
