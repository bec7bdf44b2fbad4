import { useEffect, useState } from 'react';
import type { Work } from '../state/work';
import { uiWords } from '../words/ui';
import { Button } from './button';
import styles from './notices.module.css';
import { Progress } from './progress';

/** What is over at once is not shown: a flash would only startle. */
const SHOWN_AFTER_MS = 400;
/** Where there is so much to do, it is said at once that it has begun, and can be stopped. */
const MUCH = 1_000;

/** How far a long job is, with the way to end it. */
export function WorkLine({ work }: { work: Work }) {
  const [isShown, setIsShown] = useState(work.total >= MUCH);
  useEffect(() => {
    const timer = setTimeout(() => {
      setIsShown(true);
    }, SHOWN_AFTER_MS);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  const { label, done, total, isStopping, stop } = work;
  if (!isShown) return null;
  return (
    <div className={styles['notice']} role="status">
      <div className={styles['work']}>
        <Progress
          label={isStopping ? uiWords.stopping : label}
          {...(total === 0 ? {} : { done, total })}
        />
      </div>
      {stop === null ? null : (
        <Button look="plain" isDisabled={isStopping} onPress={stop}>
          {uiWords.stop}
        </Button>
      )}
    </div>
  );
}
