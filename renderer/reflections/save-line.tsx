import { describeError } from '../state/describe-error';
import { tell } from '../state/notices';
import { Button } from '../ui/button';
import { reflectWords } from '../words/reflections';
import styles from './save-line.module.css';
import type { useAnswers } from './use-answers';

/** Says "Saved" only of words that are on the disk. A failure leaves her words and a way out. */
export function SaveLine({
  answers: { saving, flush, isDraftKept },
  text,
  onTried,
}: {
  answers: Pick<ReturnType<typeof useAnswers>, 'saving' | 'flush' | 'isDraftKept'>;
  text: string;
  /** The button that was pressed is about to go: where the focus goes is the page's to say. */
  onTried?: () => void;
}) {
  if (saving.status === 'failed') {
    return (
      <div className={styles['failed']} role="alert">
        <p>
          {describeError(saving.error)}{' '}
          {isDraftKept ? reflectWords.notSavedDraft : reflectWords.notSaved}
        </p>
        <div className={styles['ways']}>
          <Button
            look="quiet"
            onPress={() => {
              onTried?.();
              void flush();
            }}
          >
            {reflectWords.tryAgain}
          </Button>
          <Button look="plain" onPress={() => void copy(text)}>
            {reflectWords.copy}
          </Button>
        </div>
      </div>
    );
  }
  const isWriting = saving.status === 'waiting' || saving.status === 'saving';
  const isKept = !isWriting && text.trim() !== '';
  return (
    <p className={styles['line']} role="status">
      {isWriting ? reflectWords.saving : isKept ? reflectWords.saved : ' '}
    </p>
  );
}

async function copy(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
  tell({ text: reflectWords.copied });
}
