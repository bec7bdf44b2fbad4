import { FileUp } from 'lucide-react';
import { describeError } from '../state/describe-error';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Fold } from '../ui/fold';
import { Page } from '../ui/page';
import { Progress } from '../ui/progress';
import { RouteLink } from '../ui/route-link';
import { importWords } from '../words/imports';
import styles from './choose-step.module.css';
import { EarlierImports } from './earlier-imports';
import { RememberedFiles } from './remembered-files';
import type { ImportState, OpenProblem } from './import-state';
import { cancelImport, chooseFile } from './import-steps';

const WORKBOOK = /\.(?:xlsb|ods|numbers)$/i;

function describeProblem({ error, fileName }: OpenProblem): string {
  const name = 'fileName' in error ? error.fileName : fileName;
  const isWorkbook =
    error.code === 'file-unreadable' &&
    (error.reason === 'not-text' || error.reason === 'broken-workbook') &&
    WORKBOOK.test(name);
  return isWorkbook ? importWords.workbook(name) : describeError(error);
}

function Opening({ fileName }: { fileName: string }) {
  return (
    <div className={styles['opening']}>
      <Progress label={fileName === '' ? importWords.openingAny : importWords.opening(fileName)} />
      <Button onPress={() => void cancelImport()}>{importWords.cancel}</Button>
    </div>
  );
}

/** The way in: drop a file or choose one; how to get one; what came in before. */
export function ChooseStep({
  state,
}: {
  state: Extract<ImportState, { step: 'choose' | 'opening' }>;
}) {
  const problem = state.step === 'choose' ? state.problem : null;
  return (
    <Page
      title={importWords.title}
      lead={importWords.lead}
      above={<RouteLink to={{ page: 'log' }}>{importWords.back}</RouteLink>}
    >
      {problem === null ? null : (
        <div role="alert">
          <Banner>{describeProblem(problem)}</Banner>
        </div>
      )}
      <div className={styles['sheet']}>
        {state.step === 'opening' ? (
          <Opening fileName={state.fileName} />
        ) : (
          <>
            <FileUp aria-hidden className={styles['icon']} />
            <p className={styles['drop']}>{importWords.drop}</p>
            <p className={styles['or']}>{importWords.or}</p>
            <Button look="primary" onPress={() => void chooseFile()}>
              {importWords.choose}
            </Button>
          </>
        )}
      </div>
      <ul className={styles['promises']}>
        {importWords.promises.map((promise) => (
          <li key={promise}>{promise}</li>
        ))}
      </ul>
      <Fold title={importWords.howTitle}>
        <dl className={styles['how']}>
          {importWords.how.map(([where, what]) => (
            <div key={where}>
              <dt>{where}</dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      </Fold>
      <EarlierImports />
      <RememberedFiles />
    </Page>
  );
}
