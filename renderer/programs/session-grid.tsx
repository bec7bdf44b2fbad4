import { Plus, X } from 'lucide-react';
import { useRef } from 'react';
import {
  BLANK_SESSION,
  MOST_SESSIONS,
  pasteCells,
  readDay,
  SESSION_CELLS,
  type CellProblem,
  type SessionRow,
} from '../../shared/programs/session-rows';
import { Button, IconButton } from '../ui/button';
import fields from '../ui/field.module.css';
import { severalWords as words } from '../words/quick-log';
import { formatWeekday } from './format-program';
import { moveInGrid } from './move-in-grid';
import styles from './session-grid.module.css';
import { isSeveralBlank } from './several-draft';
import { useTakeAway } from './use-take-away';

/** What is to be said about a row, if anything. */
function describeRow(
  row: number,
  rows: readonly SessionRow[],
  problems: readonly CellProblem[],
  taken: ReadonlySet<string>,
): string {
  const mine = problems.filter((one) => one.row === row);
  if (mine.some(({ problem }) => problem === 'no-day')) return words.noDay;
  if (mine.length > 0) return words.notANumber;
  const day = readDay(rows[row]?.day ?? '');
  if (day === null) return '';
  if (taken.has(day)) return words.isThere;
  const isTwice = rows.some((other, index) => index < row && readDay(other.day) === day);
  return isTwice ? words.twice : '';
}

/** A row a session: its day and its heads. Filled by keyboard, or by pasting from a spreadsheet. */
export function SessionGrid({
  rows,
  problems,
  taken,
  onChange,
}: {
  rows: readonly SessionRow[];
  /** Empty until she tries to save. */
  problems: readonly CellProblem[];
  /** Days of which the series has a session in the log. */
  taken: ReadonlySet<string>;
  onChange: (rows: SessionRow[]) => void;
}) {
  const offerBack = useTakeAway(rows, onChange);
  const grid = useRef<HTMLDivElement>(null);
  /** What was pressed may be gone: the keyboard goes on in the grid. */
  const focusRow = (row: number) => {
    requestAnimationFrame(() => {
      grid.current?.querySelector<HTMLElement>(`input[data-row="${String(row)}"]`)?.focus();
    });
  };
  return (
    <div ref={grid} className={styles['grid']}>
      <table aria-label={words.grid} onKeyDown={moveInGrid}>
        <thead>
          <tr>
            {SESSION_CELLS.map((cell) => (
              <th key={cell} scope="col">
                {words.cells[cell]}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => {
            const said = describeRow(index, rows, problems, taken);
            const day = readDay(row.day);
            return (
              // Rows have no names of their own, and a key of what is typed would lose the cursor.
              <tr key={index}>
                {SESSION_CELLS.map((cell, column) => (
                  <td key={cell} data-cell={cell}>
                    <input
                      className={fields['input']}
                      aria-label={words.cell(words.cells[cell], index + 1)}
                      aria-invalid={problems.some((one) => one.row === index && one.cell === cell)}
                      data-row={index}
                      data-column={column}
                      inputMode={cell === 'day' ? 'text' : 'numeric'}
                      value={row[cell]}
                      onChange={(event) => {
                        const { value } = event.target;
                        onChange(
                          rows.map((one, at) => (at === index ? { ...one, [cell]: value } : one)),
                        );
                      }}
                      onPaste={(event) => {
                        const text = event.clipboardData.getData('text/plain');
                        if (!/[\t\n]/.test(text.trimEnd())) return;
                        event.preventDefault();
                        onChange(pasteCells(rows, { row: index, cell }, text));
                      }}
                    />
                    {cell === 'day' && day !== null ? (
                      <span className={styles['weekday']}>{formatWeekday(day)}</span>
                    ) : null}
                  </td>
                ))}
                <td className={styles['end']}>
                  <IconButton
                    label={words.removeRow(index + 1)}
                    icon={<X aria-hidden />}
                    onPress={() => {
                      onChange(rows.filter((_row, at) => at !== index));
                      if (!isSeveralBlank([row])) offerBack(row, index, words.rowGone(index + 1));
                      focusRow(Math.max(0, index - 1));
                    }}
                  />
                </td>
                <td className={styles['said']} role="status">
                  {said}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <div>
        <Button
          look="plain"
          icon={<Plus aria-hidden />}
          isDisabled={rows.length >= MOST_SESSIONS}
          onPress={() => {
            onChange([...rows, BLANK_SESSION]);
            focusRow(rows.length);
          }}
        >
          {words.addRow}
        </Button>
      </div>
    </div>
  );
}
