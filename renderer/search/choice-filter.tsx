import { SelectField } from '../ui/select-field';
import { searchWords as words } from '../words/search';

const ANY = '';

/** One of the names that are in the log, or any; typing goes to the name that begins so. */
export function ChoiceFilter({
  label,
  value,
  choices,
  onChange,
}: {
  label: string;
  /** Blank is any. */
  value: string;
  choices: readonly string[];
  onChange: (value: string) => void;
}) {
  // A filter from a saved search may name what the log has not any more.
  const known = value === '' || choices.includes(value) ? choices : [value, ...choices];
  return (
    <SelectField
      label={label}
      value={`=${value}`}
      options={[
        { id: `=${ANY}`, label: words.any },
        ...known.map((name) => ({ id: `=${name}`, label: name })),
      ]}
      onChange={(id) => {
        onChange(id.slice(1));
      }}
    />
  );
}
