import type { NumbersChoices } from '../../shared/numbers/numbers-page';
import { SelectField } from '../ui/select-field';
import { numbersWords as words } from '../words/numbers';
import type { PeriodChoice } from './choose-period';
import styles from './period-bar.module.css';

/** One branch or one series of the log; neither is asked where the log has none. */
export function NarrowFields({
  choice,
  log,
  onChange,
}: {
  choice: PeriodChoice;
  log: NumbersChoices;
  onChange: (change: Partial<PeriodChoice>) => void;
}) {
  return (
    <>
      {log.branches.length === 0 ? null : (
        <NarrowField
          label={words.branch}
          all={words.allBranches}
          names={log.branches}
          value={choice.branch}
          onChange={(branch) => {
            onChange({ branch });
          }}
        />
      )}
      {log.series.length === 0 ? null : (
        <NarrowField
          label={words.series}
          all={words.allSeries}
          names={log.series}
          value={choice.series}
          onChange={(series) => {
            onChange({ series });
          }}
        />
      )}
    </>
  );
}

function NarrowField({
  label,
  all,
  names,
  value,
  onChange,
}: {
  label: string;
  all: string;
  names: readonly string[];
  value: string | null;
  onChange: (value: string | null) => void;
}) {
  return (
    <div className={styles['narrow']}>
      <SelectField
        label={label}
        isLabelHidden
        value={value ?? ''}
        options={[{ id: '', label: all }, ...names.map((name) => ({ id: name, label: name }))]}
        onChange={(name) => {
          onChange(name === '' ? null : name);
        }}
      />
    </div>
  );
}
