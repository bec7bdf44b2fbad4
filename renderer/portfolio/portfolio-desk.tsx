import { FileDown } from 'lucide-react';
import type { Portfolio } from '../../shared/model/portfolio';
import type { ProgramSummary } from '../../shared/programs/summarise-program';
import { describeError } from '../state/describe-error';
import { useSettings } from '../state/settings';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Page } from '../ui/page';
import { Progress } from '../ui/progress';
import { errorWords } from '../words/errors';
import { portfolioWords } from '../words/portfolio';
import { PdfPages } from './pdf-pages';
import styles from './portfolio-desk.module.css';
import { PortfolioForm } from './portfolio-form';
import { useEditing } from './use-editing';
import { usePreview } from './use-preview';
import { useSavePdf } from './use-save-pdf';
import { WarningList } from './warning-list';

/** Left: what goes in. Right: the document itself. */
export function PortfolioDesk({
  opened,
  today,
  programs,
}: {
  opened: Portfolio;
  today: string;
  programs: readonly ProgramSummary[];
}) {
  const settings = useSettings();
  const { portfolio, change, save } = useEditing(opened);
  const preview = usePreview(portfolio, settings, save);
  const { step, savePdf, stop } = useSavePdf(portfolio, save);
  const isSaving = step !== null;
  return (
    <Page
      title={portfolioWords.title}
      lead={portfolioWords.lead}
      width="wide"
      isFilled
      actions={
        isSaving ? (
          <div className={styles['saving']}>
            <Progress label={portfolioWords.steps[step]} />
            <Button onPress={stop}>{portfolioWords.cancel}</Button>
          </div>
        ) : (
          <Button
            look="primary"
            icon={<FileDown aria-hidden />}
            onPress={() => void savePdf()}
            isDisabled={preview.shown === null && preview.error === null}
          >
            {portfolioWords.save}
          </Button>
        )
      }
    >
      <div className={styles['desk']}>
        <PortfolioForm
          portfolio={portfolio}
          onChange={change}
          programs={programs}
          settings={settings}
          today={today}
        />
        <section className={styles['side']} aria-label={portfolioWords.preview}>
          <div className={styles['bar']}>
            <p className={styles['hint']}>{portfolioWords.previewHint}</p>
            <p className={styles['hint']} role="status">
              {preview.isBusy && preview.shown !== null
                ? portfolioWords.layingOut
                : preview.shown === null
                  ? ''
                  : portfolioWords.pages(preview.shown.pages)}
            </p>
          </div>
          {preview.error === null ? null : (
            <Banner
              action={
                <Button look="plain" onPress={preview.retry}>
                  {errorWords.tryAgain}
                </Button>
              }
            >
              {portfolioWords.previewFailed} {describeError(preview.error)}
            </Banner>
          )}
          {preview.isBusy && preview.shown === null ? (
            <Progress label={portfolioWords.layingOut} />
          ) : null}
          {preview.shown === null ? null : (
            <>
              <WarningList warnings={preview.shown.warnings} />
              <PdfPages pdf={preview.shown.pdf} />
            </>
          )}
        </section>
      </div>
    </Page>
  );
}
