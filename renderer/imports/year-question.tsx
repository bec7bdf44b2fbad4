import type { ImportMapping, ImportPreview } from '../../shared/imports/import-preview';
import { NumberField } from '../ui/number-field';
import { importWords } from '../words/imports';
import { changeMapping } from './import-steps';
import styles from './questions.module.css';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** Lists kept by hand leave the year out: she knows it. */
export function YearQuestion({
  preview,
  wanted,
}: {
  preview: ImportPreview;
  wanted: ImportMapping;
}) {
  return (
    <div className={styles['question']}>
      <div className={styles['year']}>
        <NumberField
          label={importWords.yearQuestion}
          value={wanted.assumedYear}
          max={LAST_YEAR}
          onChange={(year) => {
            const isYear = year !== null && year >= FIRST_YEAR;
            void changeMapping({ assumedYear: isYear ? year : null });
          }}
        />
      </div>
      <p className={styles['lead']}>{importWords.yearLead(preview.datesWithoutYear)}</p>
    </div>
  );
}
