import { ArrowUp, X } from 'lucide-react';
import {
  FIELD_KINDS,
  FORM_LIMIT_UNITS,
  type FormField,
  type FormLimit,
} from '../../shared/model/proposal-form';
import { IconButton } from '../ui/button';
import { NumberField } from '../ui/number-field';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import { formWords } from '../words/proposal-forms';
import { deskWords } from '../words/proposals';
import styles from './proposal.module.css';

const KINDS = FIELD_KINDS.map((id) => ({ id, label: formWords.kinds[id] }));
const UNITS = FORM_LIMIT_UNITS.map((id) => ({ id, label: deskWords.units[id] }));

/** Each field that was found, with the words that it was found in, to be put right. */
export function OwnFormFields({
  fields,
  onChange,
}: {
  fields: readonly FormField[];
  onChange: (fields: readonly FormField[]) => void;
}) {
  const edit = (at: number, patch: Partial<FormField>): void => {
    onChange(fields.map((field, index) => (index === at ? { ...field, ...patch } : field)));
  };
  const limitOf = (field: FormField, patch: Partial<FormLimit>): FormLimit | null => {
    const limit = { unit: 'words' as const, min: null, max: null, ...field.limit, ...patch };
    return limit.max === null || limit.max < 1 ? null : limit;
  };
  return (
    <ol className={styles['rows']}>
      {fields.map((field, at) => (
        <li key={field.id}>
          <div className={styles['readField']}>
            <TextField
              label={formWords.label}
              value={field.label}
              maxLength={120}
              onChange={(label) => {
                edit(at, { label });
              }}
            />
            <SelectField
              label={formWords.kind}
              value={field.kind}
              options={KINDS}
              onChange={(kind) => {
                edit(at, { kind });
              }}
            />
            <NumberField
              label={formWords.max}
              value={field.limit?.max ?? null}
              max={20_000}
              onChange={(max) => {
                edit(at, { limit: limitOf(field, { max }), isUnsure: false });
              }}
            />
            <SelectField
              label={deskWords.unit}
              value={field.limit?.unit ?? 'words'}
              options={UNITS}
              onChange={(unit) => {
                edit(at, { limit: limitOf(field, { unit }) });
              }}
            />
            <span>
              <IconButton
                label={formWords.up(field.label)}
                icon={<ArrowUp aria-hidden />}
                isDisabled={at === 0}
                onPress={() => {
                  const next = [...fields];
                  next.splice(at, 1);
                  next.splice(at - 1, 0, field);
                  onChange(next);
                }}
              />
              <IconButton
                label={formWords.remove(field.label)}
                icon={<X aria-hidden />}
                onPress={() => {
                  onChange(fields.filter((_, index) => index !== at));
                }}
              />
            </span>
          </div>
          <p className={styles['small']}>
            {field.isUnsure ? <strong>{formWords.unsure} </strong> : null}
            {field.foundIn === '' ? null : formWords.foundIn(field.foundIn)}
          </p>
        </li>
      ))}
    </ol>
  );
}
