import type { ReactNode } from 'react';
import styles from './card.module.css';

/** A sheet of paper on the desk: what she wrote lies on it. */
export function Card({ children }: { children: ReactNode }) {
  return <div className={styles['card']}>{children}</div>;
}
