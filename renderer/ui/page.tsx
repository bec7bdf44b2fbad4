import { useEffect, useRef, type ReactNode } from 'react';
import { shellWords } from '../words/shell';
import styles from './page.module.css';

/**
 * A page: its title, one line that says what it is for, the few actions that belong to it, and
 * what she came for. `width` is `reading` for text, `wide` for lists and two columns.
 */
export function Page({
  title,
  lead,
  actions,
  above,
  width = 'reading',
  isFilled = false,
  children,
}: {
  title: string;
  lead?: ReactNode;
  actions?: ReactNode;
  /** A small line over the title, such as the way back. */
  above?: ReactNode;
  width?: 'reading' | 'wide';
  /** The content fills the window and scrolls by itself (long lists, previews). */
  isFilled?: boolean;
  children: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${shellWords.appName}`;
  }, [title]);
  useEffect(() => {
    // What was pressed to come here is gone: the next Tab starts at this page, not at the window.
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={`${styles['scroller'] ?? ''} ${isFilled ? (styles['filled'] ?? '') : ''}`}>
      <div className={`${styles['page'] ?? ''} ${styles[width] ?? ''}`}>
        {above === undefined ? null : <div className={styles['above']}>{above}</div>}
        <header className={styles['header']}>
          <div className={styles['titles']}>
            <h1 ref={heading} className={styles['title']} tabIndex={-1}>
              {title}
            </h1>
            {lead === undefined ? null : <p className={styles['lead']}>{lead}</p>}
          </div>
          {actions === undefined ? null : <div className={styles['actions']}>{actions}</div>}
        </header>
        {children}
      </div>
    </div>
  );
}

/** A part of a page under a heading. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles['section']} aria-label={title}>
      <h2 className={styles['heading']}>{title}</h2>
      {children}
    </section>
  );
}
