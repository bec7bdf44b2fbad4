import { parseTime } from '@internationalized/date';
import { DateInput, DateSegment, Label, TimeField } from 'react-aria-components';
import fields from '../ui/field.module.css';
import { NumberField } from '../ui/number-field';
import { formWords } from '../words/program-form';

/** When it began and how long it was; both may stay blank. */
export function TimeFields({
  startTime,
  minutes,
  problem,
  onChange,
}: {
  startTime: string | null;
  minutes: number | null;
  problem: string | undefined;
  onChange: (patch: { startTime?: string | null; minutes?: number | null }) => void;
}) {
  return (
    <>
      <TimeField
        className={fields['field'] ?? ''}
        value={startTime === null ? null : parseTime(startTime)}
        onChange={(time) => {
          onChange({ startTime: time === null ? null : time.toString().slice(0, 5) });
        }}
      >
        <Label className={fields['label'] ?? ''}>{formWords.startTime}</Label>
        <DateInput className={`${fields['box'] ?? ''} ${fields['dateInput'] ?? ''}`}>
          {(segment) => <DateSegment segment={segment} className={fields['segment'] ?? ''} />}
        </DateInput>
      </TimeField>
      <NumberField
        label={formWords.minutes}
        value={minutes}
        max={100_000}
        problem={problem}
        onChange={(next) => {
          onChange({ minutes: next });
        }}
      />
    </>
  );
}
