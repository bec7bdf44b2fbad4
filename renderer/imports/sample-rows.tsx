import type { ImportedRow, ImportPreview } from '../../shared/imports/import-preview';
import { summariseProgram } from '../../shared/programs/summarise-program';
import type { ProgramContent } from '../../shared/model/program';
import { describeFacts, formatDay } from '../programs/format-program';
import { Section } from '../ui/page';
import { importWords } from '../words/imports';
import { logWords } from '../words/programs';
import styles from './sample-rows.module.css';

const SHOWN = 6;

function describeContent(content: ProgramContent): string[] {
  const summary = summariseProgram(
    {
      ...content,
      id: '',
      createdAt: '',
      updatedAt: '',
      deletedAt: null,
      importId: null,
      importKey: null,
    },
    undefined,
  );
  const facts = describeFacts(summary);
  return summary.heads === null ? [...facts, logWords.notCounted] : facts;
}

function ComingProgram({ content, notes }: { content: ProgramContent; notes: readonly string[] }) {
  return (
    <>
      <p className={styles['day']}>{formatDay(content.heldOn, content.heldOnPrecision)}</p>
      <h3 className={styles['title']}>{content.title}</h3>
      <p className={styles['facts']}>{describeContent(content).join(' · ')}</p>
      {content.tags.length === 0 ? null : (
        <p className={styles['facts']}>{content.tags.map((tag) => `#${tag}`).join('  ')}</p>
      )}
      {content.whatWeDid === '' ? null : <p className={styles['text']}>{content.whatWeDid}</p>}
      {notes.map((note) => (
        <p key={note} className={styles['note']}>
          {note}
        </p>
      ))}
    </>
  );
}

function SampleRow({ row, cells }: { row: ImportedRow; cells: readonly string[] }) {
  return (
    <li className={styles['row']}>
      <p className={styles['cells']}>
        <span className={styles['line']}>{importWords.line(row.line)}</span>{' '}
        {cells.filter((cell) => cell !== '').join(' · ')}
      </p>
      {row.outcome === 'program' ? (
        <ComingProgram content={row.content} notes={row.notes} />
      ) : (
        <p className={styles['note']}>
          {importWords.staysOut}: {row.reason}
        </p>
      )}
    </li>
  );
}

/** The first rows as they stand in the file, and under each what it becomes. */
export function SampleRows({ preview }: { preview: ImportPreview }) {
  const rows = preview.sampleRows.slice(0, SHOWN);
  if (rows.length === 0) return null;
  return (
    <Section title={importWords.sampleTitle}>
      <p className={styles['lead']}>{importWords.sampleLead(rows.length)}</p>
      <ul className={styles['rows']}>
        {rows.map((row, index) => (
          <SampleRow
            key={String(row.line)}
            row={row}
            cells={(preview.sampleCells[index] ?? []).filter(
              (_, column) => !preview.privateColumns.includes(column),
            )}
          />
        ))}
      </ul>
    </Section>
  );
}
