import { useState } from 'react';
import type { BackupContents } from '../../shared/backups/backup-contents';
import type { LibraryFacts } from '../../shared/backups/library-facts';
import { api } from '../api';
import { formatDay } from '../programs/format-program';
import { tellError } from '../state/describe-error';
import { Button } from '../ui/button';
import { Progress } from '../ui/progress';
import { Sheet } from '../ui/sheet';
import { keepWords } from '../words/keep';
import styles from './keep-page.module.css';
import { useProgress } from './use-progress';

const ROWS = [
  'programs',
  'reflections',
  'writings',
  'shares',
  'photos',
  'handouts',
  'inTrash',
] as const;

function nameRange({ firstOn, lastOn }: LibraryFacts): string {
  if (firstOn === null || lastOn === null) return keepWords.noRange;
  return keepWords.rangeOf(formatDay(firstOn), formatDay(lastOn));
}

function Facts({ contents }: { contents: BackupContents }) {
  const { facts, now, kind } = contents;
  const isStaying = (row: string) => kind === 'daily' && (row === 'photos' || row === 'handouts');
  return (
    <table className={styles['facts']}>
      <thead>
        <tr>
          <th scope="col">{keepWords.what}</th>
          <th scope="col">{keepWords.inBackup}</th>
          <th scope="col">{keepWords.hereNow}</th>
        </tr>
      </thead>
      <tbody>
        {ROWS.map((row) => (
          <tr key={row}>
            <th scope="row">{keepWords.rows[row]}</th>
            <td>{isStaying(row) ? keepWords.picturesStay : facts[row].toLocaleString('en-US')}</td>
            <td>{now[row].toLocaleString('en-US')}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{keepWords.range}</th>
          <td>{nameRange(facts)}</td>
          <td>{nameRange(now)}</td>
        </tr>
      </tbody>
    </table>
  );
}

/** What a back-up holds beside what is here, and the one button that brings it back. */
export function RestoreSheet({
  contents,
  onClose,
}: {
  contents: BackupContents;
  onClose: () => void;
}) {
  const [step, setStep] = useState<'shown' | 'unpacking' | 'ready'>('shown');
  const progress = useProgress('backup-progress', step === 'unpacking');
  const { madeAt, token } = contents;

  const restore = async (): Promise<void> => {
    setStep('unpacking');
    const answer = await api.backups.restore({ token });
    if (answer.ok) {
      setStep('ready');
      return;
    }
    setStep('shown');
    tellError(answer.error);
    // A back-up that was refused is closed: she chooses again.
    if (answer.error.code === 'backup-refused') onClose();
  };

  return (
    <Sheet
      title={keepWords.sheetTitle}
      isOpen
      width="wide"
      onClose={() => {
        if (step === 'shown') onClose();
      }}
    >
      <div className={styles['sheet']}>
        {madeAt === null ? null : <p>{keepWords.madeOn(formatDay(madeAt.slice(0, 10)))}</p>}
        <Facts contents={contents} />
        {step === 'shown' ? (
          <>
            <p className={styles['lead']}>{keepWords.whatHappens}</p>
            <div className={styles['buttons']}>
              <Button look="primary" onPress={() => void restore()}>
                {keepWords.restore}
              </Button>
              <Button onPress={onClose}>{keepWords.cancel}</Button>
            </div>
          </>
        ) : null}
        {step === 'unpacking' ? (
          <div className={styles['progress']}>
            <Progress label={keepWords.restoring} {...progress} />
            <Button onPress={() => void api.backups.cancel({})}>{keepWords.cancel}</Button>
          </div>
        ) : null}
        {step === 'ready' ? <p role="status">{keepWords.startsAnew}</p> : null}
      </div>
    </Sheet>
  );
}
