import {
  COLUMN_TARGETS,
  type ColumnTarget,
  type ImportMapping,
  type ImportPreview,
} from '../../shared/imports/import-preview';
import { Section } from '../ui/page';
import { SelectField } from '../ui/select-field';
import { importWords, TARGET_WORDS } from '../words/imports';
import { Check } from './check';
import styles from './column-list.module.css';
import { changeMapping } from './import-steps';

const OPTIONS = COLUMN_TARGETS.map((id) => ({ id, label: TARGET_WORDS[id] }));

function Column({
  name,
  examples,
  target,
  isPrivate,
  onChange,
}: {
  name: string;
  examples: readonly string[];
  target: ColumnTarget;
  isPrivate: boolean;
  onChange: (target: ColumnTarget) => void;
}) {
  const isOut = isPrivate || target === 'ignore';
  return (
    <li className={`${styles['column'] ?? ''} ${isOut ? (styles['out'] ?? '') : ''}`}>
      <div className={styles['cells']}>
        <p className={styles['name']}>{name}</p>
        {/* Cells about people are not even shown. */}
        {isPrivate ? null : (
          <p className={styles['examples']}>
            {examples.length === 0 ? importWords.emptyColumn : examples.join(' · ')}
          </p>
        )}
      </div>
      {isPrivate ? (
        <p className={styles['never']}>{importWords.neverIn}</p>
      ) : (
        <div className={styles['choice']}>
          <SelectField
            label={importWords.columnBecomes(name)}
            isLabelHidden
            value={target}
            options={OPTIONS}
            onChange={onChange}
          />
        </div>
      )}
    </li>
  );
}

/** Each column of the file with its first cells, and what it becomes. */
export function ColumnList({ preview, wanted }: { preview: ImportPreview; wanted: ImportMapping }) {
  const { separator } = preview;
  return (
    <Section title={importWords.columnsTitle}>
      <Check
        isSelected={wanted.hasHeader}
        onChange={(hasHeader) => void changeMapping({ hasHeader })}
      >
        {importWords.hasHeader}
      </Check>
      <ul className={styles['columns']}>
        {preview.headers.map((header, column) => (
          <Column
            // Columns have no other identity than their place.
            key={String(column)}
            name={header === '' ? importWords.columnNumber(column + 1) : header}
            examples={preview.examples[column] ?? []}
            target={wanted.columns[column] ?? 'ignore'}
            isPrivate={preview.privateColumns.includes(column)}
            onChange={(target) =>
              void changeMapping({
                columns: preview.headers.map((_, other) =>
                  other === column ? target : (wanted.columns[other] ?? 'ignore'),
                ),
              })
            }
          />
        ))}
      </ul>
      <p className={styles['read']}>
        {separator === null
          ? importWords.readWorkbook
          : importWords.readAs(preview.encoding, importWords.separators[separator])}
      </p>
    </Section>
  );
}
