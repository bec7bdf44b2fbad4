import { FileDown } from 'lucide-react';
import { isNarrowed } from '../../shared/search/log-query';
import { LogViews } from '../search/log-views';
import { queryOf, type LogAddress } from '../search/log-address';
import { ViewSwitch } from '../search/view-switch';
import { describeError } from '../state/describe-error';
import { loadPrograms, usePrograms } from '../state/programs';
import { navigate } from '../state/route';
import { useAreSettingsRead, useSettings } from '../state/settings';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Page } from '../ui/page';
import { Waiting } from '../ui/waiting';
import { errorWords } from '../words/errors';
import { logWords } from '../words/programs';
import { FinishThese } from './finish-these';
import { LogFirst } from './log-first';
import styles from './log-page.module.css';
import { TrashLink } from '../trash/trash-link';
import { UnfinishedProgram } from './unfinished-program';

const importFile = (): void => {
  navigate({ page: 'import' });
};

/** The log: every program she ran, as a list, a calendar or by series. */
export function LogPage({ address }: { address: LogAddress }) {
  const log = usePrograms();
  const { search } = useSettings();
  const areSettingsRead = useAreSettingsRead();
  const view = address.view ?? search.view;
  const isKnown = address.view !== undefined || areSettingsRead;
  const isFilled = log.status === 'ready' && log.programs.length > 0;
  return (
    <Page
      title={logWords.title}
      width="wide"
      isFilled={isFilled && view === 'list'}
      above={isFilled && isKnown ? <ViewSwitch view={view} address={address} /> : undefined}
      actions={
        isFilled ? (
          <Button icon={<FileDown aria-hidden />} onPress={importFile}>
            {logWords.importFile}
          </Button>
        ) : undefined
      }
    >
      <UnfinishedProgram />
      {isNarrowed(queryOf(address)) ? null : (
        <div className={styles['finish']}>
          <FinishThese />
        </div>
      )}
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
      {log.status === 'ready' && isFilled && isKnown ? (
        <LogViews programs={log.programs} view={view} address={address} />
      ) : null}
      {log.status === 'ready' ? <TrashLink /> : null}
    </Page>
  );
}
