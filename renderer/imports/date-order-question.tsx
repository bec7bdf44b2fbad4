import { completeDate, isWithoutYear } from '../../shared/imports/date-without-year';
import type { DateOrder, ImportMapping, ImportPreview } from '../../shared/imports/import-preview';
import { readDate, splitNumericDate } from '../../shared/imports/read-date';
import { formatDay } from '../programs/format-program';
import { ChipChoice } from '../ui/chips';
import { importWords } from '../words/imports';
import { changeMapping } from './import-steps';
import styles from './questions.module.css';

/** Where the dates of the file have no year, and she has not said which. */
const ANY_YEAR = 2024;

function giveYear(cell: string, { assumedYear }: ImportMapping): string {
  return isWithoutYear(cell) ? completeDate(cell, assumedYear ?? ANY_YEAR) : cell;
}

/** A date of the file that can be read both ways. */
function findExample(preview: ImportPreview): string {
  const { columns } = preview.mapping;
  const cells = columns.flatMap((target, column) =>
    target === 'date' || target === 'month'
      ? [
          ...preview.sampleCells.map((row) => row[column] ?? ''),
          ...(preview.examples[column] ?? []),
        ]
      : [],
  );
  const open = cells.find((cell) => {
    const parts = splitNumericDate(giveYear(cell, preview.mapping));
    return (
      parts !== null && parts.first <= 12 && parts.second <= 12 && parts.first !== parts.second
    );
  });
  return open ?? '03/04/2021';
}

function sayDay(example: string, order: DateOrder, mapping: ImportMapping): string {
  const reading = readDate(giveYear(example, mapping), order);
  return reading.kind === 'unreadable' ? example : formatDay(reading.day);
}

/** The question that the file itself can't answer. */
export function DateOrderQuestion({
  preview,
  wanted,
}: {
  preview: ImportPreview;
  wanted: ImportMapping;
}) {
  const example = findExample(preview);
  return (
    <div className={styles['question']}>
      <ChipChoice
        label={importWords.orderQuestion(example)}
        options={[
          {
            id: 'month-first' as const,
            label: importWords.orderAs(
              importWords.monthFirst,
              sayDay(example, 'month-first', wanted),
            ),
          },
          {
            id: 'day-first' as const,
            label: importWords.orderAs(importWords.dayFirst, sayDay(example, 'day-first', wanted)),
          },
        ]}
        value={wanted.dateOrder}
        onChange={(dateOrder) => {
          if (dateOrder !== null) void changeMapping({ dateOrder });
        }}
      />
      <p className={styles['lead']}>{importWords.orderLead}</p>
    </div>
  );
}
