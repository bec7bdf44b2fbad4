import type { ImportMapping, ImportPreview } from '../../shared/imports/import-preview';
import { Banner } from '../ui/banner';
import { Section } from '../ui/page';
import { importWords } from '../words/imports';
import { Check } from './check';
import styles from './check-notes.module.css';
import { DateOrderQuestion } from './date-order-question';
import { changeMapping } from './import-steps';

function toggled<T>(all: readonly T[], one: T, isOn: boolean): T[] {
  return isOn ? [...all, one] : all.filter((other) => other !== one);
}

/** What she should know or answer about the whole file; nothing where there is nothing. */
export function CheckNotes({ preview, wanted }: { preview: ImportPreview; wanted: ImportMapping }) {
  const choices = (['cancelled', 'meetings'] as const).filter((kind) => preview.found[kind] > 0);
  const hasNotes = preview.warnings.length > 0 || choices.length > 0;
  return (
    <>
      {preview.missing.map((what) => (
        <Banner key={what}>{importWords.missing[what]}</Banner>
      ))}
      {preview.isDateOrderUnsure ? <DateOrderQuestion preview={preview} wanted={wanted} /> : null}
      {hasNotes ? (
        <Section title={importWords.knowTitle}>
          <ul className={styles['warnings']}>
            {preview.warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
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
      ) : null}
    </>
  );
}
