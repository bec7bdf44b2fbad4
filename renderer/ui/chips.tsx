import { Label, ToggleButton, ToggleButtonGroup, type Key } from 'react-aria-components';
import fields from './field.module.css';
import styles from './chips.module.css';

interface ChipOption<T extends string> {
  readonly id: T;
  readonly label: string;
}

function Chips<T extends string>({
  label,
  options,
  selected,
  mode,
  onSelect,
  isLabelHidden = false,
}: {
  label: string;
  options: readonly ChipOption<T>[];
  selected: readonly T[];
  mode: 'single' | 'multiple';
  onSelect: (selected: T[]) => void;
  isLabelHidden?: boolean;
}) {
  return (
    <div className={fields['field']}>
      {isLabelHidden ? null : (
        <Label className={fields['label'] ?? ''} elementType="span">
          {label}
        </Label>
      )}
      <ToggleButtonGroup
        className={styles['group'] ?? ''}
        aria-label={label}
        selectionMode={mode}
        selectedKeys={selected}
        onSelectionChange={(keys: Set<Key>) => {
          onSelect(options.map((option) => option.id).filter((id) => keys.has(id)));
        }}
      >
        {options.map((option) => (
          <ToggleButton key={option.id} id={option.id} className={styles['chip'] ?? ''}>
            {option.label}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}

/** Any number of choices out of a few. */
export function ChipChoices<T extends string>(props: {
  label: string;
  options: readonly ChipOption<T>[];
  value: readonly T[];
  onChange: (value: T[]) => void;
  isLabelHidden?: boolean;
}) {
  const { value, onChange, ...rest } = props;
  return <Chips {...rest} selected={value} mode="multiple" onSelect={onChange} />;
}

/** One choice out of a few, or none: pressing the chosen one again takes it back. */
export function ChipChoice<T extends string>(props: {
  label: string;
  options: readonly ChipOption<T>[];
  value: T | null;
  onChange: (value: T | null) => void;
  isLabelHidden?: boolean;
}) {
  const { value, onChange, ...rest } = props;
  return (
    <Chips
      {...rest}
      selected={value === null ? [] : [value]}
      mode="single"
      onSelect={(selected) => {
        onChange(selected[0] ?? null);
      }}
    />
  );
}
