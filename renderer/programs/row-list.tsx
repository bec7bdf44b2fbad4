import { ArrowDown, ArrowUp, GripVertical, Plus, X } from 'lucide-react';
import { useRef, useState, type DragEvent, type KeyboardEvent, type ReactNode } from 'react';
import { moveRow } from '../../shared/programs/move-row';
import { Button, IconButton } from '../ui/button';
import fields from '../ui/field.module.css';
import { formWords } from '../words/program-form';
import styles from './row-list.module.css';
import { useTakeAway } from './use-take-away';

interface RowListProps<T> {
  label: string;
  rows: readonly T[];
  blank: T;
  addLabel: string;
  onChange: (rows: T[]) => void;
  /** The inputs of a row. */
  renderRow: (row: T, place: number, change: (patch: Partial<T>) => void) => ReactNode;
  isBlank: (row: T) => boolean;
  /** Rows of a pasted text of several lines; `null` where it is to be pasted as it is. */
  readPasted?: (text: string) => T[] | null;
  /** The order means something: rows can be moved. */
  isOrdered?: boolean;
  hint?: string;
  problem?: string | undefined;
}

/** Rows of a few inputs each: added, taken away, moved by dragging or by Alt and an arrow. */
export function RowList<T extends object>(props: RowListProps<T>) {
  const { label, rows, blank, addLabel, onChange, renderRow, isBlank, readPasted } = props;
  const { isOrdered = false, hint, problem } = props;
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<number | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const [said, setSaid] = useState('');

  const focusRow = (place: number, input = 0) => {
    requestAnimationFrame(() => {
      const row = list.current?.children[place];
      row?.querySelectorAll<HTMLElement>('input, textarea')[input]?.focus();
    });
  };
  const add = (at: number) => {
    onChange([...rows.slice(0, at), blank, ...rows.slice(at)]);
    focusRow(at);
  };
  const offerBack = useTakeAway(rows, onChange);
  const remove = (at: number) => {
    const row = rows[at];
    onChange(rows.filter((_row, index) => index !== at));
    if (row !== undefined && !isBlank(row)) offerBack(row, at, formWords.rowGone(label));
    if (rows.length > 1) focusRow(Math.max(0, at - 1));
  };
  const move = (from: number, to: number, input = 0) => {
    if (to < 0 || to >= rows.length) return;
    onChange(moveRow(rows, from, to));
    setSaid(formWords.moved(to + 1, rows.length));
    focusRow(to, input);
  };

  const hearKey = (event: KeyboardEvent, place: number, row: T) => {
    const { target, key } = event;
    if (!(target instanceof HTMLInputElement) || event.ctrlKey || event.metaKey) return;
    const inputs = [...event.currentTarget.querySelectorAll('input, textarea')];
    const input = inputs.indexOf(target);
    if (isOrdered && event.altKey && (key === 'ArrowUp' || key === 'ArrowDown')) {
      event.preventDefault();
      move(place, place + (key === 'ArrowUp' ? -1 : 1), input);
    } else if (key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      add(place + 1);
    } else if (key === 'Backspace' && isBlank(row)) {
      event.preventDefault();
      remove(place);
    }
  };

  const drop = (event: DragEvent) => {
    event.preventDefault();
    if (dragged !== null && over !== null) move(dragged, over);
    setDragged(null);
    setOver(null);
  };

  return (
    <div
      className={fields['field']}
      role="group"
      aria-label={label}
      data-problem={problem === undefined ? undefined : true}
    >
      <span className={fields['label']}>{label}</span>
      {hint === undefined ? null : <p className={fields['hint']}>{hint}</p>}
      {rows.length === 0 ? null : (
        <ol ref={list} className={styles['rows']} onDrop={drop}>
          {rows.map((row, place) => (
            <li
              // Rows have no names of their own, and a key of what is typed would lose the cursor.
              key={place}
              className={styles['row']}
              data-dragged={dragged === place || undefined}
              data-over={(over === place && dragged !== place) || undefined}
              data-after={(dragged !== null && dragged < place) || undefined}
              onKeyDown={(event) => {
                hearKey(event, place, row);
              }}
              onDragOver={(event) => {
                if (dragged === null) return;
                event.preventDefault();
                setOver(place);
              }}
              onPaste={(event) => {
                const pasted = readPasted?.(event.clipboardData.getData('text/plain')) ?? null;
                if (pasted === null) return;
                event.preventDefault();
                const before = rows.slice(0, isBlank(row) ? place : place + 1);
                onChange([...before, ...pasted, ...rows.slice(place + 1)]);
                focusRow(before.length + pasted.length - 1);
              }}
            >
              {isOrdered ? (
                <span
                  className={styles['grip']}
                  title={formWords.dragStep}
                  draggable
                  onDragStart={(event) => {
                    event.dataTransfer.effectAllowed = 'move';
                    event.dataTransfer.setData('text/plain', String(place));
                    setDragged(place);
                  }}
                  onDragEnd={() => {
                    setDragged(null);
                    setOver(null);
                  }}
                >
                  <GripVertical aria-hidden />
                </span>
              ) : null}
              <div className={styles['inputs']}>
                {renderRow(row, place + 1, (patch) => {
                  onChange(
                    rows.map((one, index) => (index === place ? { ...one, ...patch } : one)),
                  );
                })}
              </div>
              {isOrdered ? (
                <>
                  <IconButton
                    label={formWords.row(formWords.moveUp, place + 1)}
                    icon={<ArrowUp aria-hidden />}
                    isDisabled={place === 0}
                    onPress={() => {
                      move(place, place - 1);
                    }}
                  />
                  <IconButton
                    label={formWords.row(formWords.moveDown, place + 1)}
                    icon={<ArrowDown aria-hidden />}
                    isDisabled={place === rows.length - 1}
                    onPress={() => {
                      move(place, place + 1);
                    }}
                  />
                </>
              ) : null}
              <IconButton
                label={formWords.row(formWords.removeRow, place + 1)}
                icon={<X aria-hidden />}
                onPress={() => {
                  remove(place);
                }}
              />
            </li>
          ))}
        </ol>
      )}
      {problem === undefined ? null : (
        <p className={fields['problem']} role="alert">
          {problem}
        </p>
      )}
      <p role="status" className={styles['said']}>
        {said}
      </p>
      <div>
        <Button
          look="plain"
          icon={<Plus aria-hidden />}
          onPress={() => {
            add(rows.length);
          }}
        >
          {addLabel}
        </Button>
      </div>
    </div>
  );
}

/** A small input of a row: its label is the row's, read aloud. */
export function RowInput({
  label,
  place,
  value,
  onChange,
  isShort = false,
}: {
  label: string;
  place: number;
  value: string;
  onChange: (value: string) => void;
  isShort?: boolean;
}) {
  return (
    <input
      className={`${fields['input'] ?? ''} ${isShort ? (styles['short'] ?? '') : ''}`}
      aria-label={formWords.row(label, place)}
      placeholder={label}
      value={value}
      onChange={(event) => {
        onChange(event.target.value);
      }}
    />
  );
}
