import { useId, type ReactNode } from 'react';
import type { Field } from '../../shared/model/venue';
import { useSettings } from '../state/settings';
import { CountLine } from './count-line';
import styles from './field-editor.module.css';

/** One field of a writing: a plain text area that grows, its count, and whatever belongs beside it. */
export function FieldEditor({
  field,
  text,
  areaRef,
  onChange,
  onLeave,
  action,
  before,
}: {
  field: Field;
  text: string;
  areaRef: (area: HTMLTextAreaElement | null) => void;
  onChange: (text: string) => void;
  onLeave: () => void;
  /** Beside the label: copy. */
  action?: ReactNode;
  /** Between the label and the text: the stem that the text completes. */
  before?: ReactNode;
}) {
  const id = useId();
  const { language } = useSettings();
  const isLine = field.lines === 1;
  return (
    <div className={styles['field']}>
      <div className={styles['head']}>
        <label htmlFor={id} className={styles['label']}>
          {field.label}
        </label>
        {action}
      </div>
      {before}
      <div className={`${styles['grow'] ?? ''} ${isLine ? (styles['line'] ?? '') : ''}`}>
        <div aria-hidden className={styles['mirror']}>
          {`${text}\n`}
        </div>
        <textarea
          id={id}
          ref={areaRef}
          className={styles['area']}
          rows={Math.min(field.lines, 16)}
          value={text}
          lang={language}
          spellCheck
          aria-describedby={`${id}-about`}
          onKeyDown={(event) => {
            if (isLine && event.key === 'Enter') event.preventDefault();
          }}
          onChange={(event) => {
            const typed = event.target.value;
            onChange(isLine ? typed.replace(/\n+/g, ' ') : typed);
          }}
          onBlur={onLeave}
        />
      </div>
      <div id={`${id}-about`} className={styles['about']}>
        <span className={styles['hint']}>{field.hint}</span>
        <CountLine field={field} text={text} />
      </div>
    </div>
  );
}
