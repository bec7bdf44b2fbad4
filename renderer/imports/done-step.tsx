import { Copy } from 'lucide-react';
import { useState } from 'react';
import type { ImportResult } from '../../shared/imports/import-preview';
import { describeError } from '../state/describe-error';
import { tell } from '../state/notices';
import { navigate } from '../state/route';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Page, Section } from '../ui/page';
import { importWords } from '../words/imports';
import styles from './done-step.module.css';
import { setImport, startOver } from './import-state';
import { undoImport } from './import-steps';
import { LineReasons } from './line-reasons';

const MOST_SHOWN = 200;

function describeResult({ added, fileName, alreadyThere }: ImportResult): string {
  if (added > 0) return importWords.added(added, fileName);
  return alreadyThere.length > 0
    ? importWords.nothingAdded(fileName)
    : importWords.nothingFit(fileName);
}

async function copyLines(skipped: ImportResult['skipped']): Promise<void> {
  const text = skipped.map(({ line, reason }) => importWords.lineReason(line, reason)).join('\n');
  try {
    await navigator.clipboard.writeText(text);
    tell({ text: importWords.copied });
  } catch {
    tell({ text: importWords.notCopied, tone: 'problem' });
  }
}

function SkippedLines({ skipped }: { skipped: ImportResult['skipped'] }) {
  if (skipped.length === 0) return <p>{importWords.skippedNone}</p>;
  return (
    <Section title={importWords.skippedTitle(skipped.length)}>
      <LineReasons
        lines={skipped.slice(0, MOST_SHOWN)}
        hidden={Math.max(0, skipped.length - MOST_SHOWN)}
      />
      <div>
        <Button icon={<Copy aria-hidden />} onPress={() => void copyLines(skipped)}>
          {importWords.copyList}
        </Button>
      </div>
    </Section>
  );
}

function AlreadyThere({ lines }: { lines: ImportResult['alreadyThere'] }) {
  if (lines.length === 0) return null;
  const shown = lines.slice(0, MOST_SHOWN).map(({ line }) => String(line));
  const hidden = lines.length - shown.length;
  return (
    <Section title={importWords.alreadyTitle(lines.length)}>
      <p className={styles['numbers']}>
        {importWords.lineNumbers} {shown.join(', ')}
        {hidden > 0 ? ` ${importWords.moreLines(hidden)}` : ''}
      </p>
    </Section>
  );
}

/** What came of it, to the last line, and the way back. */
export function DoneStep({ result, removed }: { result: ImportResult; removed: number | null }) {
  const [isUndoing, setIsUndoing] = useState(false);
  const isUndone = removed !== null;
  const canUndo = result.added > 0 && !isUndone;

  const undo = async (): Promise<void> => {
    setIsUndoing(true);
    const count = await undoImport(result.importId);
    setIsUndoing(false);
    if (count !== null) setImport({ step: 'done', result, removed: count });
  };

  const title = isUndone
    ? importWords.undoneTitle
    : result.added > 0
      ? importWords.doneTitle
      : importWords.nothingTitle;
  return (
    <Page
      title={title}
      lead={isUndone ? importWords.undoneLead(removed, result.fileName) : describeResult(result)}
    >
      {result.stoppedBy === null || isUndone ? null : (
        <Banner>{importWords.stoppedBy(describeError(result.stoppedBy), result.added)}</Banner>
      )}
      <div className={styles['actions']}>
        <Button
          look="primary"
          onPress={() => {
            navigate({ page: 'log' });
          }}
        >
          {importWords.seeLog}
        </Button>
        {canUndo ? (
          <Button isPending={isUndoing} onPress={() => void undo()}>
            {isUndoing ? importWords.undoing : importWords.undo}
          </Button>
        ) : null}
        <Button look="plain" onPress={startOver}>
          {importWords.another}
        </Button>
      </div>
      {isUndone ? null : (
        <>
          <AlreadyThere lines={result.alreadyThere} />
          <SkippedLines skipped={result.skipped} />
        </>
      )}
    </Page>
  );
}
