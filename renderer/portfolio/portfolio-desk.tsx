import { FileDown } from 'lucide-react';
import { useState } from 'react';
import type { Portfolio } from '../../shared/model/portfolio';
import type { ProgramSummary } from '../../shared/programs/summarise-program';
import { useSettings } from '../state/settings';
import { Button } from '../ui/button';
import { Page } from '../ui/page';
import { Progress } from '../ui/progress';
import { portfoliosWords, portfolioWords } from '../words/portfolio';
import { BackToPortfolios } from './back-to-portfolios';
import { countToLookAt } from './count-to-look-at';
import styles from './portfolio-desk.module.css';
import { PortfolioForm } from './portfolio-form';
import { PreviewSide } from './preview-side';
import { SaveMenu } from './save-menu';
import { useEditing } from './use-editing';
import { useFreshDraft } from './use-fresh-draft';
import { usePreview } from './use-preview';
import { useReview } from './use-review';
import { useSavePdf } from './use-save-pdf';

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
  const review = useReview(portfolio, settings, save);
  useFreshDraft(portfolio.statement, review?.statementDraft ?? null, change);
  const { progress, savePdf, stop } = useSavePdf(portfolio, save);
  const [reviewAsked, setReviewAsked] = useState(0);
  const toLookAt = countToLookAt(review);
  // A new one has its statement a moment after its first page: it must not be saved without.
  const { statement, sections } = portfolio;
  const awaitsDraft =
    review === null &&
    sections.includes('statement') &&
    statement.text === '' &&
    statement.draft === '';
  const isReady = preview.error !== null || (preview.shown !== null && !awaitsDraft);
  return (
    <Page
      title={portfolio.name.trim() === '' ? portfoliosWords.title : portfolio.name}
      above={<BackToPortfolios />}
      width="wide"
      isFilled
      actions={
        progress === null ? (
          <>
            {toLookAt === 0 ? null : (
              <Button
                look="plain"
                onPress={() => {
                  setReviewAsked((before) => before + 1);
                }}
              >
                {portfolioWords.lookFirst(toLookAt)}
              </Button>
            )}
            <SaveMenu onSave={(format) => void savePdf(format)} />
            <Button
              look="primary"
              icon={<FileDown aria-hidden />}
              onPress={() => void savePdf()}
              isDisabled={!isReady}
            >
              {portfolioWords.save}
            </Button>
          </>
        ) : (
          <div className={styles['saving']}>
            <Progress
              label={portfolioWords.steps[progress.step]}
              {...(progress.step === 'photos'
                ? { done: progress.done, total: progress.total }
                : {})}
            />
            <Button onPress={stop}>{portfolioWords.cancel}</Button>
          </div>
        )
      }
    >
      <div className={styles['desk']}>
        <PortfolioForm
          portfolio={portfolio}
          onChange={change}
          programs={programs}
          settings={settings}
          review={review}
          reviewAsked={reviewAsked}
          today={today}
        />
        <PreviewSide preview={preview} />
      </div>
    </Page>
  );
}
