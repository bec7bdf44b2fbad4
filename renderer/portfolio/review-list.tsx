import type { Portfolio } from '../../shared/model/portfolio';
import type { PortfolioReview } from '../../shared/portfolio/portfolio-review';
import { Button } from '../ui/button';
import { Waiting } from '../ui/waiting';
import { portfolioWords as words } from '../words/portfolio';
import { ReviewFindings } from './review-findings';
import { ReviewPhotos } from './review-photos';
import { ReviewQuotes } from './review-quotes';
import styles from './review-list.module.css';

/** Names, quotes and photos of the whole document in one list, each with what can be done about it. */
export function ReviewList({
  portfolio,
  review,
  onChange,
}: {
  portfolio: Portfolio;
  review: PortfolioReview | null;
  onChange: (part: Partial<Portfolio>) => void;
}) {
  if (review === null) {
    return (
      <>
        <p className={styles['lead']}>{words.reading}</p>
        <Waiting />
      </>
    );
  }
  const fixes = portfolio.replacements.length;
  return (
    <>
      <p className={styles['lead']}>{words.reviewLead}</p>
      {review.findings.length + review.photos.length === 0 ? <p>{words.reviewClear}</p> : null}
      <ReviewFindings findings={review.findings} portfolio={portfolio} onChange={onChange} />
      <ReviewPhotos photos={review.photos} />
      {review.more > 0 ? <p className={styles['lead']}>{words.more(review.more)}</p> : null}
      <ReviewQuotes quotes={review.quotes} portfolio={portfolio} onChange={onChange} />
      {fixes === 0 ? null : (
        <Button
          look="plain"
          onPress={() => {
            onChange({ replacements: [] });
          }}
        >
          {words.undoFixes(fixes)}
        </Button>
      )}
    </>
  );
}
