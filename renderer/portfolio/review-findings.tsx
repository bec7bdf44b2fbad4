import type { Portfolio } from '../../shared/model/portfolio';
import type { ReviewFinding } from '../../shared/portfolio/portfolio-review';
import { applyFix } from '../../shared/portfolio/apply-fix';
import { Button } from '../ui/button';
import { RouteLink } from '../ui/route-link';
import { writingWords } from '../words/writings';
import { portfolioWords as words } from '../words/portfolio';
import styles from './review-list.module.css';

/** The same words that the same fix is for, wherever they stand. */
function alike(findings: readonly ReviewFinding[], { fix }: ReviewFinding): ReviewFinding[] {
  return findings.filter((other) => other.fix !== null && other.fix.words === fix?.words);
}

/** What may point to a child, and what makes her work small. */
export function ReviewFindings({
  findings,
  portfolio,
  onChange,
}: {
  findings: readonly ReviewFinding[];
  portfolio: Portfolio;
  onChange: (part: Partial<Portfolio>) => void;
}) {
  if (findings.length === 0) return null;
  return (
    <ul className={styles['list']} aria-label={words.names}>
      {findings.map((found) => (
        <li key={found.key} className={styles['finding']}>
          <span>{writingWords.describe(found.finding, '')}</span>
          <q className={styles['sentence']}>{found.sentence}</q>
          <span className={styles['where']}>
            {found.programId === null ? (
              words.place('', found.place)
            ) : (
              <RouteLink to={{ page: 'program', programId: found.programId }}>
                {words.place(found.title, found.place)}
              </RouteLink>
            )}
          </span>
          <span className={styles['buttons']}>
            {found.fix === null ? null : (
              <Button
                onPress={() => {
                  onChange(applyFix(portfolio, found));
                }}
              >
                {words.putInstead(found.fix.replacement)}
              </Button>
            )}
            {alike(findings, found).length < 2 || found.fix === null ? null : (
              <Button
                look="plain"
                onPress={() => {
                  const fixed = alike(findings, found).reduce<Portfolio>(
                    (changed, one) => ({ ...changed, ...applyFix(changed, one) }),
                    portfolio,
                  );
                  onChange(fixed);
                }}
              >
                {words.putEverywhere(found.fix.replacement, alike(findings, found).length)}
              </Button>
            )}
            <Button
              look="plain"
              onPress={() => {
                onChange({ acceptedFindings: [...portfolio.acceptedFindings, found.key] });
              }}
            >
              {words.leave}
            </Button>
          </span>
        </li>
      ))}
    </ul>
  );
}
