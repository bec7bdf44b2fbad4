import { Search } from 'lucide-react';
import { Button } from 'react-aria-components';
import { paletteWords as words } from '../words/search';
import { openPalette } from './palette-state';
import styles from './palette.module.css';

/** Says that there is a palette, and opens it. */
export function PaletteButton({ wordClass }: { wordClass: string | undefined }) {
  const isMac = navigator.userAgent.includes('Mac OS');
  const keys = isMac ? '⌘K' : 'Ctrl K';
  return (
    <Button
      className={styles['open'] ?? ''}
      aria-label={`${words.title} ${keys}`}
      onPress={openPalette}
    >
      <Search aria-hidden />
      <span className={wordClass}>{words.title}</span>
      <kbd aria-hidden className={wordClass}>
        {keys}
      </kbd>
    </Button>
  );
}
