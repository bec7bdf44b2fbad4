import type { SkippedLine } from '../../shared/imports/import-preview';
import { importWords } from '../words/imports';
import styles from './line-reasons.module.css';

/** Lines with the reason why they stay out. `hidden` is how many are not shown. */
export function LineReasons({ lines, hidden }: { lines: readonly SkippedLine[]; hidden: number }) {
  return (
    // Scrolls by itself, so it must be reachable by keyboard.
    <ul className={styles['lines']} tabIndex={0}>
      {lines.map(({ line, reason }) => (
        <li key={`${String(line)} ${reason}`}>
          <span className={styles['line']}>{importWords.line(line)}</span> {reason}
        </li>
      ))}
      {hidden > 0 ? <li>{importWords.moreLines(hidden)}</li> : null}
    </ul>
  );
}
