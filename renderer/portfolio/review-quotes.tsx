import type { Portfolio } from '../../shared/model/portfolio';
import type { ReviewQuote } from '../../shared/portfolio/portfolio-review';
import { Switch } from '../ui/switch';
import { portfolioWords as words } from '../words/portfolio';
import styles from './review-list.module.css';

/** Everything that somebody said, to read once more before it is printed. */
export function ReviewQuotes({
  quotes,
  portfolio,
  onChange,
}: {
  quotes: readonly ReviewQuote[];
  portfolio: Portfolio;
  onChange: (part: Partial<Portfolio>) => void;
}) {
  if (quotes.length === 0) return null;
  const { leftOutQuotes } = portfolio;
  return (
    <>
      <h3 className={styles['heading']}>{words.quotes}</h3>
      <ul className={styles['list']} aria-label={words.quotes}>
        {quotes.map(({ key, title, text }) => (
          <li key={key} className={styles['finding']}>
            <q className={styles['sentence']}>{text}</q>
            <span className={styles['where']}>{words.quoteOf(title)}</span>
            <Switch
              isOn={!leftOutQuotes.includes(key)}
              onChange={(isIn) => {
                onChange({
                  leftOutQuotes: isIn
                    ? leftOutQuotes.filter((one) => one !== key)
                    : [...leftOutQuotes, key],
                });
              }}
            >
              {words.quoteIn}
            </Switch>
          </li>
        ))}
      </ul>
    </>
  );
}
