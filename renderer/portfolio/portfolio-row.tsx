import { CalendarSync, Copy, Trash2 } from 'lucide-react';
import type { Portfolio } from '../../shared/model/portfolio';
import { bringUpToDate } from '../../shared/portfolio/bring-up-to-date';
import { IconButton } from '../ui/button';
import { RouteLink } from '../ui/route-link';
import { formatInstant } from '../writings/format-day';
import { portfoliosWords as words, PURPOSE_WORDS } from '../words/portfolio';
import { copyPortfolio, removePortfolio, renewPortfolio } from './change-portfolios';
import styles from './portfolios-page.module.css';

/** One of her portfolios: the way to it, and what can be done with it as a whole. */
export function PortfolioRow({
  portfolio,
  today,
  onChanged,
}: {
  portfolio: Portfolio;
  today: string;
  onChanged: () => void;
}) {
  const name = portfolio.name === '' ? words.untitled : portfolio.name;
  return (
    <li className={styles['row']}>
      <RouteLink
        to={{ page: 'portfolio-desk', portfolioId: portfolio.id }}
        className={styles['link']}
      >
        <span className={styles['name']}>{name}</span>
        <span className={styles['about']}>
          {words.about(PURPOSE_WORDS[portfolio.purpose].name, formatInstant(portfolio.updatedAt))}
        </span>
      </RouteLink>
      <span className={styles['actions']}>
        {bringUpToDate(portfolio, today) === null ? null : (
          <IconButton
            label={words.update(name)}
            icon={<CalendarSync aria-hidden />}
            onPress={() => void renewPortfolio(portfolio, today, onChanged)}
          />
        )}
        <IconButton
          label={words.copy(name)}
          icon={<Copy aria-hidden />}
          onPress={() => void copyPortfolio(portfolio).then(onChanged)}
        />
        <IconButton
          label={words.remove(name)}
          icon={<Trash2 aria-hidden />}
          onPress={() => void removePortfolio(portfolio, onChanged)}
        />
      </span>
    </li>
  );
}
