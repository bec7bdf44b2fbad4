import { Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import { RUNGS } from '../../shared/model/share-settings';
import fields from '../ui/field.module.css';
import { venueWords } from '../words/venues';
import styles from './venues.module.css';

/** The steps, from one person to a conference, as a staircase to choose from. */
export function StepChoice({
  label,
  value,
  onChange,
}: {
  label: string;
  value: number;
  onChange: (rung: number) => void;
}) {
  return (
    <RadioGroup
      className={styles['steps'] ?? ''}
      value={String(value)}
      onChange={(rung) => {
        onChange(Number(rung));
      }}
    >
      <Label className={fields['label'] ?? ''}>{label}</Label>
      {RUNGS.map((rung) => (
        <RadioField key={rung} value={String(rung)}>
          <RadioButton
            className={styles['step'] ?? ''}
            {...(rung <= value ? { 'data-below': true } : {})}
          >
            <span className={`${styles['bar'] ?? ''} ${styles[`bar${String(rung)}`] ?? ''}`} />
            {venueWords.step(rung)}
          </RadioButton>
        </RadioField>
      ))}
    </RadioGroup>
  );
}
