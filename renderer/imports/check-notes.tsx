import type { ImportMapping, ImportPreview } from '../../shared/imports/import-preview';
import { Section } from '../ui/page';
import { importWords } from '../words/imports';
import { Check } from './check';
import styles from './check-notes.module.css';
import { changeMapping } from './import-steps';

function toggled<T>(all: readonly T[], one: T, isOn: boolean): T[] {
  return isOn ? [...all, one] : all.filter((other) => other !== one);
}

/** What she should know of the whole file; nothing where there is nothing. */
export function CheckNotes({ preview, wanted }: { preview: ImportPreview; wanted: ImportMapping }) {
  const choices = (['cancelled', 'meetings'] as const).filter((kind) => preview.found[kind] > 0);
  if (preview.warnings.length === 0 && choices.length === 0) return null;
  return (
    <Section title={importWords.knowTitle}>
      {preview.warnings.length === 0 ? null : (
        <ul className={styles['warnings']}>
          {preview.warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      )}
      {choices.map((kind) => (
        <Check
          key={kind}
          isSelected={wanted.leaveOut.includes(kind)}
          onChange={(isOn) =>
            void changeMapping({ leaveOut: toggled(wanted.leaveOut, kind, isOn) })
          }
        >
          {importWords.leaveOut[kind](preview.found[kind])}
        </Check>
      ))}
    </Section>
  );
}
