import { useState } from 'react';
import { TextField } from './text-field';

function toLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Several short things, one a line: books, songs, materials. */
export function LinesField({
  label,
  value,
  onChange,
  hint,
  problem,
}: {
  label: string;
  value: readonly string[];
  onChange: (value: string[]) => void;
  hint?: string;
  problem?: string | undefined;
}) {
  // The text keeps the blank line that she is about to type in; the value does not.
  const [text, setText] = useState(value.join('\n'));
  const shown = toLines(text).join('\n') === value.join('\n') ? text : value.join('\n');
  return (
    <TextField
      label={label}
      value={shown}
      rows={2}
      problem={problem}
      {...(hint === undefined ? {} : { hint })}
      onChange={(next) => {
        setText(next);
        onChange(toLines(next));
      }}
    />
  );
}
