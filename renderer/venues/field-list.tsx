import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { LIMIT_UNITS, type Field } from '../../shared/model/venue';
import { nameField, type VenueProblem } from '../../shared/venues/check-venue';
import { Button, IconButton } from '../ui/button';
import { NumberField } from '../ui/number-field';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import { venueWords } from '../words/venues';
import styles from './venues.module.css';

const MOST_FIELDS = 40;
const FORMATS = (['plain', 'markdown', 'thread'] as const).map((id) => ({
  id,
  label: venueWords.formats[id],
}));
const UNITS = LIMIT_UNITS.map((id) => ({ id, label: venueWords.unit(id) }));

/** The fields of a form: each with its label and its limit, in an order that can be changed. */
export function FieldList({
  fields,
  problems,
  onChange,
}: {
  fields: readonly Field[];
  problems: readonly VenueProblem[];
  onChange: (fields: Field[]) => void;
}) {
  const move = (index: number, by: -1 | 1): void => {
    const next = [...fields];
    const [moved] = next.splice(index, 1);
    if (moved) next.splice(index + by, 0, moved);
    onChange(next);
  };
  return (
    <div className={styles['form']}>
      <p className={styles['soft']}>{venueWords.formHint}</p>
      {fields.map((field, index) => (
        <OneField
          key={field.id}
          field={field}
          index={index}
          isLast={index === fields.length - 1}
          problem={problems.find((one) => 'fieldIndex' in one && one.fieldIndex === index)}
          onChange={(part) => {
            onChange(fields.map((one) => (one === field ? { ...one, ...part } : one)));
          }}
          onMove={(by) => {
            move(index, by);
          }}
          onRemove={() => {
            onChange(fields.filter((one) => one !== field));
          }}
        />
      ))}
      {fields.length >= MOST_FIELDS ? null : (
        <div>
          <Button
            icon={<Plus aria-hidden />}
            onPress={() => {
              onChange([...fields, blankField(fields)]);
            }}
          >
            {venueWords.addField}
          </Button>
        </div>
      )}
    </div>
  );
}

function blankField(fields: readonly Field[]): Field {
  return {
    id: nameField(
      'field',
      fields.map(({ id }) => id),
    ),
    label: '',
    hint: '',
    format: 'plain',
    limits: [],
    isLimitKnown: false,
    lines: 4,
  };
}

function OneField({
  field,
  index,
  isLast,
  problem,
  onChange,
  onMove,
  onRemove,
}: {
  field: Field;
  index: number;
  isLast: boolean;
  problem: VenueProblem | undefined;
  onChange: (part: Partial<Field>) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}) {
  const title = field.label.trim() === '' ? venueWords.fieldTitle(index + 1) : field.label;
  const isOfLabel = problem?.kind === 'no-label' || problem?.kind === 'same-label';
  return (
    <section className={styles['field']} aria-label={venueWords.fieldTitle(index + 1)}>
      <div className={styles['fieldHead']}>
        <h3>{venueWords.fieldTitle(index + 1)}</h3>
        <span className={styles['actions']}>
          <IconButton
            label={venueWords.up(title)}
            icon={<ArrowUp aria-hidden />}
            isDisabled={index === 0}
            onPress={() => {
              onMove(-1);
            }}
          />
          <IconButton
            label={venueWords.down(title)}
            icon={<ArrowDown aria-hidden />}
            isDisabled={isLast}
            onPress={() => {
              onMove(1);
            }}
          />
          <IconButton
            label={venueWords.removeField(title)}
            icon={<Trash2 aria-hidden />}
            onPress={onRemove}
          />
        </span>
      </div>
      <TextField
        label={venueWords.label}
        value={field.label}
        maxLength={120}
        problem={isOfLabel ? venueWords.problem(problem) : undefined}
        onChange={(label) => {
          onChange({ label });
        }}
      />
      <TextField
        label={venueWords.hint}
        value={field.hint}
        maxLength={400}
        onChange={(hint) => {
          onChange({ hint });
        }}
      />
      <div className={styles['pair']}>
        <SelectField
          label={venueWords.fieldFormat}
          value={field.format}
          options={FORMATS}
          onChange={(format) => {
            onChange({ format });
          }}
        />
        <LimitFields field={field} problem={problem} onChange={onChange} />
      </div>
    </section>
  );
}

/** The first limit; a second one (bytes beside characters) stays as it is. */
function LimitFields({
  field,
  problem,
  onChange,
}: {
  field: Field;
  problem: VenueProblem | undefined;
  onChange: (part: Partial<Field>) => void;
}) {
  const [first, ...others] = field.limits;
  const limit = first ?? { unit: 'words' as const, min: null, max: null };
  const change = (part: Partial<typeof limit>): void => {
    const next = { ...limit, ...part };
    const isNothing = next.min === null && next.max === null;
    const limits = isNothing && next.urlCountsAs === undefined ? others : [next, ...others];
    onChange({ limits, isLimitKnown: limits.length > 0 });
  };
  return (
    <>
      <NumberField
        label={venueWords.min}
        value={limit.min}
        max={100_000}
        problem={problem?.kind === 'limits-crossed' ? venueWords.problem(problem) : undefined}
        onChange={(min) => {
          change({ min });
        }}
      />
      <NumberField
        label={venueWords.max}
        value={limit.max}
        max={200_000}
        onChange={(max) => {
          change({ max: max === 0 ? null : max });
        }}
      />
      <SelectField
        label={venueWords.counted}
        value={limit.unit}
        options={UNITS}
        onChange={(unit) => {
          change({ unit });
        }}
      />
      {field.format === 'thread' ? (
        <NumberField
          label={venueWords.urlCountsAs}
          value={limit.urlCountsAs ?? null}
          max={200}
          onChange={(urlCountsAs) => {
            const isSet = urlCountsAs !== null && urlCountsAs > 0;
            const { unit, min, max } = limit;
            const next = { unit, min, max, ...(isSet ? { urlCountsAs } : {}) };
            onChange({ limits: [next, ...others], isLimitKnown: true });
          }}
        />
      ) : null}
    </>
  );
}
