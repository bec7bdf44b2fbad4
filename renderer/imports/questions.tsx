import type { ImportMapping, ImportPreview } from '../../shared/imports/import-preview';
import { Card } from '../ui/card';
import { DateOrderQuestion } from './date-order-question';
import styles from './questions.module.css';
import { YearQuestion } from './year-question';

/** What only she can know about the file; nothing where it says it all itself. */
export function Questions({ preview, wanted }: { preview: ImportPreview; wanted: ImportMapping }) {
  const isYearMissing = preview.datesWithoutYear > 0;
  if (!preview.isDateOrderUnsure && !isYearMissing) return null;
  return (
    <Card>
      <div className={styles['questions']}>
        {preview.isDateOrderUnsure ? <DateOrderQuestion preview={preview} wanted={wanted} /> : null}
        {isYearMissing ? <YearQuestion preview={preview} wanted={wanted} /> : null}
      </div>
    </Card>
  );
}
