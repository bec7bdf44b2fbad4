import { describeError } from '../state/describe-error';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Progress } from '../ui/progress';
import { errorWords } from '../words/errors';
import { portfolioWords } from '../words/portfolio';
import { PdfPages } from './pdf-pages';
import styles from './portfolio-desk.module.css';
import type { PreviewState } from './use-preview';
import { WarningList } from './warning-list';

/** The document itself, as it will be saved. */
export function PreviewSide({ preview }: { preview: PreviewState & { retry: () => void } }) {
  const { shown, isBusy, error, retry } = preview;
  return (
    <section className={styles['side']} aria-label={portfolioWords.preview}>
      <div className={styles['bar']}>
        <p className={styles['hint']}>{portfolioWords.previewHint}</p>
        <p className={styles['hint']} role="status">
          {isBusy && shown !== null
            ? portfolioWords.layingOut
            : shown === null
              ? ''
              : portfolioWords.pages(shown.pages)}
        </p>
      </div>
      {error === null ? null : (
        <Banner
          action={
            <Button look="plain" onPress={retry}>
              {errorWords.tryAgain}
            </Button>
          }
        >
          {portfolioWords.previewFailed} {describeError(error)}
        </Banner>
      )}
      {isBusy && shown === null ? <Progress label={portfolioWords.layingOut} /> : null}
      {shown === null ? null : (
        <>
          <WarningList warnings={shown.warnings} />
          <PdfPages pdf={shown.pdf} />
        </>
      )}
    </section>
  );
}
