import type { ImportMapping, ImportPreview } from '../../shared/imports/import-preview';
import { Banner } from '../ui/banner';
import { Page, Section } from '../ui/page';
import { importWords } from '../words/imports';
import styles from './check-step.module.css';
import { CheckBar } from './check-bar';
import { CheckNotes } from './check-notes';
import { ColumnList } from './column-list';
import { LineReasons } from './line-reasons';
import { Questions } from './questions';
import { SampleRows } from './sample-rows';

/** What the file will become, before anything is saved: the guess, corrected by her. */
export function CheckStep({ preview, wanted }: { preview: ImportPreview; wanted: ImportMapping }) {
  const isUpdating = preview.mapping !== wanted;
  const notShown = preview.counts.skipped - preview.skippedLines.length;
  return (
    <div className={styles['step']}>
      <div className={styles['page']}>
        <Page
          title={importWords.checkTitle}
          lead={importWords.checkLead(preview.fileName, preview.totalRows)}
          width="wide"
        >
          {preview.missing.map((what) => (
            <Banner key={what}>{importWords.missing[what]}</Banner>
          ))}
          {preview.source === 'guessed' ? null : (
            <p className={styles['source']}>{importWords.sources[preview.source]}</p>
          )}
          <Questions preview={preview} wanted={wanted} />
          <div className={styles['columns']}>
            {preview.source === 'worth-sharing' ? null : (
              <ColumnList preview={preview} wanted={wanted} />
            )}
            <div className={styles['beside']}>
              <CheckNotes preview={preview} wanted={wanted} />
              <SampleRows preview={preview} />
            </div>
          </div>
          {preview.skippedLines.length === 0 ? null : (
            <Section title={importWords.outTitle}>
              <LineReasons lines={preview.skippedLines} hidden={notShown} />
            </Section>
          )}
        </Page>
      </div>
      <CheckBar preview={preview} isUpdating={isUpdating} />
    </div>
  );
}
