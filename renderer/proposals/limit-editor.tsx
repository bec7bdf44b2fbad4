import { useState } from 'react';
import { FORM_LIMIT_UNITS, type FormField, type FormLimit } from '../../shared/model/proposal-form';
import { Button } from '../ui/button';
import { ChipChoice } from '../ui/chips';
import { NumberField } from '../ui/number-field';
import { deskWords } from '../words/proposals';
import styles from './proposal.module.css';
import type { ProposalDesk } from './use-proposal';

const UNITS = FORM_LIMIT_UNITS.map((id) => ({ id, label: deskWords.units[id] }));
/** Fields that a call never counts. */
const UNCOUNTED: readonly string[] = [
  'format',
  'length',
  'level',
  'topics',
  'co-presenters',
  'interaction',
  'presented-before',
  'av',
  'budget',
];

/** Where nobody knows the limit it says so; she puts in the one of the current call. */
export function LimitEditor({ field, desk }: { field: FormField; desk: ProposalDesk }) {
  const [isOpen, setIsOpen] = useState(false);
  const [max, setMax] = useState<number | null>(field.limit?.max ?? null);
  const [unit, setUnit] = useState<FormLimit['unit']>(field.limit?.unit ?? 'words');
  const { form } = desk.proposal;
  if (UNCOUNTED.includes(field.kind)) return null;
  // Said once for all outcomes: five lines of the same would be noise.
  const firstOutcome = form.fields.find(({ kind }) => kind === 'outcome');
  const isRepeated = field.kind === 'outcome' && field.limit === null && firstOutcome !== field;
  if (isRepeated && !isOpen) return null;
  const save = async (): Promise<void> => {
    const limit: FormLimit | null =
      max === null || max < 1 ? null : { unit, min: field.limit?.min ?? null, max };
    const fields = form.fields.map((one) =>
      one.id === field.id ? { ...one, limit, isUnsure: false } : one,
    );
    if (await desk.change({ form: { ...form, fields } })) setIsOpen(false);
  };
  const set = field.limit === null ? deskWords.setLimit : deskWords.changeLimit;
  if (!isOpen) {
    return (
      <div className={styles['verbs']}>
        {field.limit === null ? <span>{deskWords.unknownLimit}</span> : null}
        {field.isUnsure ? <span>{deskWords.unsure}</span> : null}
        {field.foundIn === '' ? null : <span>{deskWords.foundIn(field.foundIn)}</span>}
        <Button
          look="plain"
          label={`${set}: ${field.label}`}
          onPress={() => {
            setIsOpen(true);
          }}
        >
          {set}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles['limit']}>
      <NumberField label={deskWords.limit} value={max} onChange={setMax} />
      <ChipChoice
        label={deskWords.unit}
        options={UNITS}
        value={unit}
        onChange={(chosen) => {
          if (chosen !== null) setUnit(chosen);
        }}
      />
      <div className={styles['across']}>
        <Button onPress={() => void save()}>{deskWords.save}</Button>
        <Button
          look="plain"
          onPress={() => {
            setIsOpen(false);
          }}
        >
          {deskWords.cancel}
        </Button>
      </div>
    </div>
  );
}
