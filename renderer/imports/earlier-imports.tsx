import type { ImportBatch } from '../../shared/model/import-batch';
import { useEffect, useState } from 'react';
import { api } from '../api';
import { tellError } from '../state/describe-error';
import { tell } from '../state/notices';
import { loadPrograms } from '../state/programs';
import { Button } from '../ui/button';
import { Section } from '../ui/page';
import { importWords } from '../words/imports';
import styles from './earlier-imports.module.css';
import { undoImport } from './import-steps';

const DAY = new Intl.DateTimeFormat('en-US', { dateStyle: 'long' });
/** Undoes the undoing: the programs come back out of the trash. */
async function bringBack(id: string, onBack: () => void): Promise<void> {
  const answer = await api.trash.restore({ kind: 'import', id });
  if (!answer.ok) tellError(answer.error, () => void bringBack(id, onBack));
  await loadPrograms();
  onBack();
}

const NONE: readonly ImportBatch[] = [];

function EarlierImport({ batch, onUndone }: { batch: ImportBatch; onUndone: () => void }) {
  const [isUndoing, setIsUndoing] = useState(false);
  const undo = async (): Promise<void> => {
    setIsUndoing(true);
    const removed = await undoImport(batch.id);
    setIsUndoing(false);
    if (removed === null) return;
    tell({
      text: importWords.undid(removed),
      action: { label: importWords.bringBack, run: () => void bringBack(batch.id, onUndone) },
    });
    onUndone();
  };
  return (
    <li className={styles['import']}>
      <div className={styles['text']}>
        <p className={styles['name']}>{batch.fileName}</p>
        <p className={styles['facts']}>
          {importWords.earlier(batch.added, DAY.format(new Date(batch.importedAt)))}
        </p>
      </div>
      {batch.undoneAt === null ? (
        <Button
          look="plain"
          isPending={isUndoing}
          label={importWords.undoOf(batch.fileName)}
          onPress={() => void undo()}
        >
          {isUndoing ? importWords.undoing : importWords.undo}
        </Button>
      ) : (
        <p className={styles['facts']}>{importWords.undone}</p>
      )}
    </li>
  );
}

/** What came in before, each with its way out. Nothing at all where nothing ever did. */
export function EarlierImports() {
  const [batches, setBatches] = useState(NONE);
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let isHere = true;
    void api.imports.list({}).then((listed) => {
      if (isHere && listed.ok) setBatches(listed.value);
    });
    return () => {
      isHere = false;
    };
  }, [asked]);
  if (batches.length === 0) return null;
  return (
    <Section title={importWords.earlierTitle}>
      <ul className={styles['imports']}>
        {batches.map((batch) => (
          <EarlierImport
            key={batch.id}
            batch={batch}
            onUndone={() => {
              setAsked((times) => times + 1);
            }}
          />
        ))}
      </ul>
    </Section>
  );
}
