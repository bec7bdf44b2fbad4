import type { ImportPreview } from '../../shared/imports/import-preview';
import { Button } from '../ui/button';
import { importWords } from '../words/imports';
import styles from './check-bar.module.css';
import { bringIn, cancelImport } from './import-steps';

/** What pressing the button would do, in numbers, and the button. Always in sight. */
export function CheckBar({ preview, isUpdating }: { preview: ImportPreview; isUpdating: boolean }) {
  const { programs, alreadyThere, skipped } = preview.counts;
  const facts = [
    programs === 0 ? importWords.nothingNew : importWords.willCome(programs),
    alreadyThere === 0 ? '' : importWords.already(alreadyThere),
    skipped === 0 ? '' : importWords.out(skipped),
  ].filter((fact) => fact !== '');
  return (
    <div className={styles['bar']}>
      <p role="status" className={styles['facts']}>
        {isUpdating ? importWords.updating : facts.join(' · ')}
      </p>
      <div className={styles['actions']}>
        <Button look="plain" onPress={() => void cancelImport()}>
          {importWords.otherFile}
        </Button>
        {programs === 0 ? null : (
          <Button look="primary" isDisabled={isUpdating} onPress={() => void bringIn()}>
            {importWords.bringIn(programs)}
          </Button>
        )}
      </div>
    </div>
  );
}
