import { Label, ProgressBar } from 'react-aria-components';
import styles from './progress.module.css';

/** How far a long job is. Without `total` it only says that it is under way. */
export function Progress({ label, done, total }: { label: string; done?: number; total?: number }) {
  const isKnown = done !== undefined && total !== undefined && total > 0;
  return (
    <ProgressBar
      className={styles['progress'] ?? ''}
      isIndeterminate={!isKnown}
      value={isKnown ? Math.min(done, total) : 0}
      maxValue={isKnown ? total : 100}
    >
      {({ percentage }) => (
        <>
          <Label>{label}</Label>
          <div className={styles['track']}>
            <div
              className={isKnown ? styles['fill'] : styles['running']}
              style={isKnown ? { width: `${String(percentage ?? 0)}%` } : {}}
            />
          </div>
        </>
      )}
    </ProgressBar>
  );
}
