import styles from './desk.module.css';
import { OutBar } from './out-bar';
import { SaveLine } from './save-line';
import type { Desk } from './use-desk';

/** Stays in sight while she scrolls: whether it is saved, and the ways out. */
export function ToolBar({ desk }: { desk: Desk }) {
  return (
    <div className={styles['tools']}>
      <SaveLine saving={desk.saving} onAgain={() => void desk.flush()} />
      <OutBar desk={desk} />
    </div>
  );
}
