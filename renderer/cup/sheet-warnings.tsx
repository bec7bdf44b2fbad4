import type { PortfolioWarning } from '../../shared/portfolio/portfolio-output';
import { Banner } from '../ui/banner';
import { cupPrintWords } from '../words/cup';

/** More than this would push the sheets out of sight. */
const MOST = 4;

/** The characters that no font has. */
export function SheetWarnings({ warnings }: { warnings: readonly PortfolioWarning[] }) {
  if (warnings.length === 0) return null;
  return (
    <Banner>
      <p>{cupPrintWords.warningsTitle(warnings.length)}</p>
      <ul>
        {warnings.slice(0, MOST).map(({ character, title }) => (
          <li key={`${character} ${title}`}>{cupPrintWords.warning(character, title)}</li>
        ))}
      </ul>
    </Banner>
  );
}
