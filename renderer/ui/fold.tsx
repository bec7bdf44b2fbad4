import { ChevronRight } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import styles from './fold.module.css';

/** A part of a page that folds away. `summary` says what is inside while it is closed. */
export function Fold({
  title,
  summary,
  isOpenAtFirst = false,
  hasProblem = false,
  children,
}: {
  title: string;
  summary?: string;
  isOpenAtFirst?: boolean;
  /** Something inside must be looked at: it can't be closed until that is put right. */
  hasProblem?: boolean;
  children: ReactNode;
}) {
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  return (
    <Disclosure
      className={styles['fold'] ?? ''}
      isExpanded={isOpen || hasProblem}
      onExpandedChange={setIsOpen}
    >
      <Heading className={styles['heading'] ?? ''} level={2}>
        <Button slot="trigger" className={styles['trigger'] ?? ''}>
          <ChevronRight aria-hidden className={styles['arrow'] ?? ''} />
          <span className={styles['title']}>{title}</span>
          {summary === undefined || summary === '' ? null : (
            <span className={styles['summary']}>{summary}</span>
          )}
        </Button>
      </Heading>
      <DisclosurePanel className={styles['panel'] ?? ''}>
        <div className={styles['content']}>{children}</div>
      </DisclosurePanel>
    </Disclosure>
  );
}
