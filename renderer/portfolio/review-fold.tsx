import { useEffect, useRef } from 'react';
import type { Portfolio } from '../../shared/model/portfolio';
import type { PortfolioReview } from '../../shared/portfolio/portfolio-review';
import { Fold } from '../ui/fold';
import { portfolioWords as words } from '../words/portfolio';
import { countToLookAt } from './count-to-look-at';
import { ReviewList } from './review-list';

/** What to look at, folded away until she opens it here or asks for it beside the button that saves. */
export function ReviewFold({
  asked,
  portfolio,
  review,
  onChange,
}: {
  asked: number;
  portfolio: Portfolio;
  review: PortfolioReview | null;
  onChange: (part: Partial<Portfolio>) => void;
}) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked === 0) return;
    place.current?.scrollIntoView({ block: 'start' });
    place.current?.querySelector('button')?.focus();
  }, [asked]);
  const count = countToLookAt(review);
  return (
    <div ref={place}>
      <Fold
        key={asked}
        title={words.review}
        summary={count === 0 ? '' : words.reviewCount(count)}
        isOpenAtFirst={asked > 0}
      >
        <ReviewList portfolio={portfolio} review={review} onChange={onChange} />
      </Fold>
    </div>
  );
}
