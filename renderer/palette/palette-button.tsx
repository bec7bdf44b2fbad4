import { Search } from 'lucide-react';
import { Button } from 'react-aria-components';
import { paletteWords as words } from '../words/palette';
import { openPalette } from './palette-state';
import styles from './palette.module.css';

/** Says that there is a palette, and opens it. `wordClass` hides the words from sight where it is narrow. */
export function PaletteButton({ wordClass }: { wordClass: string | undefined }) {
  const isMac = navigator.userAgent.includes('Mac OS');
  return (
    <Button className={styles['open'] ?? ''} onPress={openPalette}>
      <Search aria-hidden />
      <span className={wordClass}>{words.title}</span>
      <span aria-hidden className={`${styles['openKeys'] ?? ''} ${wordClass ?? ''}`}>
        {isMac ? '⌘K' : 'Ctrl K'}
      </span>
    </Button>
  );
}
