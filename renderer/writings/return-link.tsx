import { Undo2 } from 'lucide-react';
import { RouteLink } from '../ui/route-link';
import { writingWords } from '../words/writings';
import { recallWriting } from './came-from';
import styles from './return-link.module.css';

/** Over the page of a question: the way back to the writing that asked for it. */
export function ReturnLink({ programId }: { programId: string }) {
  const to = recallWriting(programId);
  if (to === null) return null;
  return (
    <RouteLink to={to} className={styles['link']}>
      <Undo2 aria-hidden size={16} />
      {writingWords.backToWriting}
    </RouteLink>
  );
}
