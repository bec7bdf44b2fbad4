import type { PortfolioWarning } from '../../shared/portfolio/portfolio-output';
import { Banner } from '../ui/banner';
import { RouteLink } from '../ui/route-link';
import { portfolioWords } from '../words/portfolio';
import styles from './warning-list.module.css';

/** More than this would push the document out of sight. */
const MOST = 6;

/** A character that can't be seen is named by its number. */
function nameCharacter(character: string): string {
  const isSeen = !/[\p{C}\p{Z}]/u.test(character);
  const numbers = Array.from(character, (one) =>
    portfolioWords.codePoint((one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')),
  ).join(' ');
  return isSeen ? `${character} (${numbers})` : numbers;
}

/** The characters that no font has, each with the way to its program. */
export function WarningList({ warnings }: { warnings: readonly PortfolioWarning[] }) {
  if (warnings.length === 0) return null;
  const more = warnings.length - MOST;
  return (
    <Banner>
      <p>{portfolioWords.warningsTitle(warnings.length)}</p>
      <ul className={styles['list']}>
        {warnings.slice(0, MOST).map(({ character, programId, title }) => (
          <li key={`${programId ?? ''} ${character}`}>
            {programId === null ? (
              portfolioWords.onCover(nameCharacter(character))
            ) : (
              <RouteLink to={{ page: 'program', programId }}>
                {portfolioWords.warning(nameCharacter(character), title)}
              </RouteLink>
            )}
          </li>
        ))}
        {more > 0 ? <li>{portfolioWords.moreWarnings(more)}</li> : null}
      </ul>
    </Banner>
  );
}
