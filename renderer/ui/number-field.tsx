import { FieldError, Input, Label, NumberField as AriaNumberField } from 'react-aria-components';
import styles from './field.module.css';

/** A whole number of 0 or more; blank is `null`, which is not 0. */
export function NumberField({
  label,
  value,
  onChange,
  max = 1_000_000,
  problem,
}: {
  label: string;
  value: number | null;
  onChange: (value: number | null) => void;
  max?: number;
  problem?: string | undefined;
}) {
  return (
    <AriaNumberField
      className={styles['field'] ?? ''}
      value={value ?? Number.NaN}
      onChange={(next) => {
        onChange(Number.isNaN(next) ? null : next);
      }}
      minValue={0}
      maxValue={max}
      step={1}
      isInvalid={problem !== undefined}
      formatOptions={{ useGrouping: false, maximumFractionDigits: 0 }}
    >
      <Label className={styles['label'] ?? ''}>{label}</Label>
      <Input className={styles['input'] ?? ''} />
      <FieldError className={styles['problem'] ?? ''}>{problem}</FieldError>
    </AriaNumberField>
  );
}
