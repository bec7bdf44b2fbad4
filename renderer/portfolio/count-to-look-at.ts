import type { PortfolioReview } from '../../shared/portfolio/portfolio-review';

/** Names, words and photos that wait for her look; 0 while the document is still being read. */
export function countToLookAt(review: PortfolioReview | null): number {
  return (review?.findings.length ?? 0) + (review?.photos.length ?? 0);
}
