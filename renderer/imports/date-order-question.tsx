import type { DateOrder, ImportMapping, ImportPreview } from '../../shared/imports/import-preview';
import { readDate, splitNumericDate } from '../../shared/imports/read-date';
import { formatDay } from '../programs/format-program';
import { Card } from '../ui/card';
import { ChipChoice } from '../ui/chips';
import { importWords } from '../words/imports';
import styles from './date-order-question.module.css';
import { changeMapping } from './import-steps';

/** A date of the file that can be read both ways. */
function findExample(preview: ImportPreview): string {
  const cells = [...preview.examples, ...preview.sampleCells].flat();
  const open = cells.find((cell) => {
    const parts = splitNumericDate(cell);
    return (
      parts !== null && parts.first <= 12 && parts.second <= 12 && parts.first !== parts.second
    );
  });
  return open ?? '03/04/2021';
}

function sayDay(example: string, order: DateOrder): string {
  const reading = readDate(example, order);
  return reading.kind === 'unreadable' ? example : formatDay(reading.day);
}

/** The one question that the file itself can't answer. */
export function DateOrderQuestion({
  preview,
  wanted,
}: {
  preview: ImportPreview;
  wanted: ImportMapping;
}) {
  const example = findExample(preview);
  return (
    <Card>
      <div className={styles['question']}>
        <ChipChoice
          label={importWords.orderQuestion(example)}
          options={[
            {
              id: 'month-first' as const,
              label: importWords.orderAs(importWords.monthFirst, sayDay(example, 'month-first')),
            },
            {
              id: 'day-first' as const,
              label: importWords.orderAs(importWords.dayFirst, sayDay(example, 'day-first')),
            },
          ]}
          value={wanted.dateOrder}
          onChange={(dateOrder) => {
            if (dateOrder !== null) void changeMapping({ dateOrder });
          }}
        />
        <p className={styles['lead']}>{importWords.orderLead}</p>
      </div>
    </Card>
  );
}
