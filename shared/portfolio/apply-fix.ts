import type { Portfolio } from '../model/portfolio';
import type { ReviewFinding } from './portfolio-review';
import { replaceWhole } from './replace-words';

/**
 * What changes of the portfolio when a fix is taken: its own texts are changed where they stand, and
 * what is of the log is said differently in this document only.
 */
export function applyFix(
  portfolio: Portfolio,
  { programId, place, fix }: Pick<ReviewFinding, 'programId' | 'place' | 'fix'>,
): Partial<Portfolio> {
  if (fix === null) return {};
  const replacement = { programId, ...fix };
  if (place === 'statement') {
    const { text, draft } = portfolio.statement;
    return { statement: { text: replaceWhole(text, replacement), draft } };
  }
  if (place === 'cover') {
    return {
      title: replaceWhole(portfolio.title, replacement).slice(0, 200),
      subtitle: replaceWhole(portfolio.subtitle, replacement).slice(0, 300),
    };
  }
  return { replacements: [...portfolio.replacements, replacement] };
}
