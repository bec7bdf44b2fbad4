import { Check, CircleAlert } from 'lucide-react';
import type { SaveStatus } from '../state/use-autosave';
import { describeError } from '../state/describe-error';
import { Button } from '../ui/button';
import { writingWords } from '../words/writings';
import styles from './desk.module.css';

/** Says "Saved" only while all of it is on the disk. */
export function SaveLine({ saving, onAgain }: { saving: SaveStatus; onAgain: () => void }) {
  const isKept = saving.status === 'saved' || saving.status === 'unchanged';
  return (
    // Only a failure is read aloud: "saved" after each rest would talk over her typing.
    <p className={styles['saving']} role={saving.status === 'failed' ? 'alert' : undefined}>
      {isKept ? <Check aria-hidden /> : null}
      {saving.status === 'failed' ? (
        <>
          <CircleAlert aria-hidden />
          {describeError(saving.error)}{' '}
          <Button look="plain" onPress={onAgain}>
            {writingWords.saveAgain}
          </Button>
        </>
      ) : (
        writingWords.saveStates[saving.status]
      )}
    </p>
  );
}
