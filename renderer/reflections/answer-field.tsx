import type { ReactNode, Ref } from 'react';
import { ANSWER_LIMIT } from '../../shared/model/reflection';
import styles from './answer-field.module.css';
import type { PhraseNote } from './find-notes';

/**
 * Room for her words that grows with them. A copy of the text lies under it, unseen but for the
 * quiet lines under the phrases that have a note.
 */
export function AnswerField({
  text,
  notes,
  areaRef,
  labelledBy,
  describedBy,
  onChange,
  onBlur,
}: {
  text: string;
  notes: readonly PhraseNote[];
  areaRef: Ref<HTMLTextAreaElement>;
  labelledBy: string;
  describedBy: string;
  onChange: (text: string) => void;
  onBlur: () => void;
}) {
  return (
    <div className={styles['field']}>
      <div className={`${styles['copy'] ?? ''} ${styles['text'] ?? ''}`} aria-hidden>
        {underline(text, notes)}
        {'\n'}
      </div>
      <textarea
        ref={areaRef}
        className={`${styles['area'] ?? ''} ${styles['text'] ?? ''}`}
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        value={text}
        maxLength={ANSWER_LIMIT}
        rows={1}
        spellCheck
        autoFocus
        onChange={(event) => {
          onChange(event.target.value);
        }}
        onBlur={onBlur}
      />
    </div>
  );
}

function underline(text: string, notes: readonly PhraseNote[]): ReactNode[] {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const { start, end } of notes) {
    parts.push(text.slice(from, start));
    parts.push(
      <span key={start} className={styles['noted']}>
        {text.slice(start, end)}
      </span>,
    );
    from = end;
  }
  parts.push(text.slice(from));
  return parts;
}
