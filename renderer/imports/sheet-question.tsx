import type { ImportPreview } from '../../shared/imports/import-preview';
import { ChipChoice } from '../ui/chips';
import { importWords } from '../words/imports';
import { chooseSheet } from './import-steps';
import styles from './questions.module.css';

/** A workbook of several sheets: the one with the most rows is shown, and she may take another. */
export function SheetQuestion({ preview }: { preview: ImportPreview }) {
  return (
    <div className={styles['question']}>
      <ChipChoice
        label={importWords.sheetQuestion}
        options={preview.sheets.map((name, place) => ({ id: String(place), label: name }))}
        value={String(preview.sheet)}
        onChange={(sheet) => {
          if (sheet !== null && sheet !== String(preview.sheet)) void chooseSheet(Number(sheet));
        }}
      />
    </div>
  );
}
