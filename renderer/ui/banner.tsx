import { Info } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './banner.module.css';

/** Something to know about this page, said calmly, with its way out. */
export function Banner({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className={styles['banner']} role="note">
      <Info aria-hidden className={styles['icon']} />
      <div className={styles['text']}>{children}</div>
      {action}
    </div>
  );
}
