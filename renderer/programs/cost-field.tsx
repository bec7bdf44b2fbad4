import { Input, Label, NumberField } from 'react-aria-components';
import { PROGRAM_LIMITS } from '../../shared/model/program';
import fields from '../ui/field.module.css';
import { formWords } from '../words/program-form';

/** What it cost, to the cent, in her own currency; blank is not 0. */
export function CostField({
  value,
  onChange,
}: {
  value: number | null;
  onChange: (value: number | null) => void;
}) {
  return (
    <NumberField
      className={fields['field'] ?? ''}
      value={value ?? Number.NaN}
      onChange={(next) => {
        onChange(Number.isNaN(next) ? null : next);
      }}
      minValue={0}
      maxValue={PROGRAM_LIMITS.cost}
      formatOptions={{ useGrouping: false, maximumFractionDigits: 2 }}
    >
      <Label className={fields['label'] ?? ''}>{formWords.cost}</Label>
      <Input className={fields['input'] ?? ''} />
    </NumberField>
  );
}
