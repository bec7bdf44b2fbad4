import { RouteLink } from '../ui/route-link';
import { portfolioWords } from '../words/portfolio';

export function BackToPortfolios() {
  return <RouteLink to={{ page: 'portfolio' }}>{portfolioWords.back}</RouteLink>;
}
