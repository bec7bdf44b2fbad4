import type { ImportMapping, ImportPreview } from '../../shared/imports/import-preview';
import { Card } from '../ui/card';
import { BandQuestions } from './band-questions';
import { DateOrderQuestion } from './date-order-question';
import styles from './questions.module.css';
import { SheetQuestion } from './sheet-question';
import { YearQuestion } from './year-question';

/** What only she can know about the file; nothing where it says it all itself. */
export function Questions({ preview, wanted }: { preview: ImportPreview; wanted: ImportMapping }) {
  const isYearMissing = preview.datesWithoutYear > 0;
  const hasSheets = preview.sheets.length > 1;
  const hasBands = preview.bands.length > 0;
  if (!preview.isDateOrderUnsure && !isYearMissing && !hasSheets && !hasBands) return null;
  return (
    <Card>
      <div className={styles['questions']}>
        {hasSheets ? <SheetQuestion preview={preview} /> : null}
        {preview.isDateOrderUnsure ? <DateOrderQuestion preview={preview} wanted={wanted} /> : null}
        {isYearMissing ? <YearQuestion preview={preview} wanted={wanted} /> : null}
        {hasBands ? <BandQuestions preview={preview} wanted={wanted} /> : null}
      </div>
    </Card>
  );
}
