import { useState } from 'react';
import { api } from '../api';
import { tellError } from '../state/describe-error';
import { tell } from '../state/notices';
import { Button } from '../ui/button';
import { Progress } from '../ui/progress';
import { Section } from '../ui/page';
import { keepWords } from '../words/keep';
import styles from './keep-page.module.css';
import { useProgress } from './use-progress';

/** Everything in one zip. */
export function BackupSection() {
  const [isSaving, setIsSaving] = useState(false);
  const progress = useProgress('backup-progress', isSaving);

  const save = async (): Promise<void> => {
    setIsSaving(true);
    const saved = await api.backups.save({});
    setIsSaving(false);
    if (!saved.ok) {
      tellError(saved.error, () => void save());
      return;
    }
    const { fileName, files, bytes } = saved.value;
    tell({
      tone: 'waiting',
      text: keepWords.backedUp(fileName, files, bytes),
      action: { label: keepWords.show, run: () => void api.backups.showSaved({}) },
    });
  };

  return (
    <Section title={keepWords.backupTitle}>
      <p className={styles['lead']}>{keepWords.backupLead}</p>
      {isSaving ? (
        <div className={styles['progress']}>
          <Progress label={keepWords.backingUp} {...progress} />
          <Button onPress={() => void api.backups.cancel({})}>{keepWords.cancel}</Button>
        </div>
      ) : (
        <div>
          <Button look="primary" onPress={() => void save()}>
            {keepWords.backup}
          </Button>
        </div>
      )}
    </Section>
  );
}
