import { parseTime } from '@internationalized/date';
import { DateInput, DateSegment, Label, TimeField as AriaTimeField } from 'react-aria-components';
import styles from './field.module.css';

/** A time of day as `HH:MM`. */
export function TimeField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
}) {
  return (
    <AriaTimeField
      className={styles['field'] ?? ''}
      value={parseTime(value)}
      onChange={(time) => {
        if (time !== null) onChange(time.toString().slice(0, 5));
      }}
    >
      <Label className={styles['label'] ?? ''}>{label}</Label>
      <DateInput className={`${styles['box'] ?? ''} ${styles['dateInput'] ?? ''}`}>
        {(segment) => <DateSegment segment={segment} className={styles['segment'] ?? ''} />}
      </DateInput>
    </AriaTimeField>
  );
}
