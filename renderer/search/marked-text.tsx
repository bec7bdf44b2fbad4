import type { TextPart } from '../../shared/search/mark-text';
import styles from './marked-text.module.css';

/** A text with the words marked that were looked for. */
export function MarkedText({ parts }: { parts: readonly TextPart[] }) {
  let at = 0;
  return parts.map((part) => {
    const key = at;
    at += part.text.length;
    return part.isMatch ? (
      <mark key={key} className={styles['mark']}>
        {part.text}
      </mark>
    ) : (
      part.text
    );
  });
}
