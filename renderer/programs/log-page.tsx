import { FileDown } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { SearchField, Input } from 'react-aria-components';
import { filterPrograms } from '../../shared/programs/filter-programs';
import type { ProgramSummary } from '../../shared/programs/summarise-program';
import { describeError } from '../state/describe-error';
import { loadPrograms, usePrograms } from '../state/programs';
import { navigate } from '../state/route';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Empty } from '../ui/empty';
import fields from '../ui/field.module.css';
import { Page } from '../ui/page';
import { Waiting } from '../ui/waiting';
import { errorWords } from '../words/errors';
import { countWords, logWords } from '../words/programs';
import { LogFirst } from './log-first';
import { LogList } from './log-list';
import { logMemory } from './log-memory';
import styles from './log-page.module.css';
import { UnfinishedProgram } from './unfinished-program';

const importFile = (): void => {
  navigate({ page: 'import' });
};

function FilledLog({ programs }: { programs: readonly ProgramSummary[] }) {
  const [query, setQuery] = useState(logMemory.query);
  const seek = (next: string) => {
    logMemory.query = next;
    logMemory.scrollTop = 0;
    setQuery(next);
  };
  const sought = useDeferredValue(query);
  const found = useMemo(() => filterPrograms(programs, sought), [programs, sought]);
  return (
    <>
      <div className={styles['find']}>
        <SearchField
          className={styles['field'] ?? ''}
          aria-label={logWords.find}
          value={query}
          onChange={seek}
        >
          <Input
            id="find"
            className={`${fields['input'] ?? ''} ${styles['input'] ?? ''}`}
            placeholder={logWords.findPlaceholder}
          />
        </SearchField>
        <p role="status" className={styles['count']}>
          {sought.trim() === ''
            ? countWords.programs(programs.length)
            : logWords.found(found.length, programs.length)}
        </p>
      </div>
      {found.length === 0 ? (
        <Empty
          title={logWords.nothingFound}
          action={
            <Button
              onPress={() => {
                seek('');
              }}
            >
              {logWords.clear}
            </Button>
          }
        >
          <p>{logWords.nothingFoundHint}</p>
        </Empty>
      ) : (
        <LogList programs={found} />
      )}
    </>
  );
}

/** The log: every program she ran, newest first. */
export function LogPage() {
  const log = usePrograms();
  const isFilled = log.status === 'ready' && log.programs.length > 0;
  return (
    <Page
      title={logWords.title}
      width="wide"
      isFilled={isFilled}
      actions={
        isFilled ? (
          <Button icon={<FileDown aria-hidden />} onPress={importFile}>
            {logWords.importFile}
          </Button>
        ) : undefined
      }
    >
      <UnfinishedProgram />
      {log.status === 'loading' ? <Waiting /> : null}
      {log.status === 'failed' ? (
        <Banner
          action={
            <Button look="plain" onPress={() => void loadPrograms()}>
              {errorWords.tryAgain}
            </Button>
          }
        >
          {logWords.failed} {describeError(log.error)}
        </Banner>
      ) : null}
      {log.status === 'ready' && !isFilled ? (
        <LogFirst title={logWords.emptyTitle}>
          <p>{logWords.emptyLead}</p>
          <p>{logWords.emptyImport}</p>
        </LogFirst>
      ) : null}
      {log.status === 'ready' && isFilled ? <FilledLog programs={log.programs} /> : null}
    </Page>
  );
}
