import { Zap } from 'lucide-react';
import { Button } from 'react-aria-components';
import { openQuickLog } from '../state/quick-log';
import { quickLogWords } from '../words/quick-log';
import styles from './quick-log-button.module.css';

/** Says that there is a quick log, and its keys. `wordClass` hides the words from sight where it is narrow. */
export function QuickLogButton({ wordClass }: { wordClass: string | undefined }) {
  const isMac = navigator.userAgent.includes('Mac OS');
  return (
    <Button className={styles['open'] ?? ''} onPress={openQuickLog}>
      <Zap aria-hidden />
      <span className={wordClass}>{quickLogWords.title}</span>
      <span aria-hidden className={`${styles['keys'] ?? ''} ${wordClass ?? ''}`}>
        {isMac ? '⌘N' : 'Ctrl N'}
      </span>
    </Button>
  );
}
