import { Button } from 'react-aria-components';
import { PORTFOLIO_PURPOSES, type PortfolioPurpose } from '../../shared/model/portfolio';
import { startPortfolio } from '../../shared/portfolio/presets';
import { api } from '../api';
import { tellError } from '../state/describe-error';
import { navigate } from '../state/route';
import { portfoliosWords, PURPOSE_WORDS } from '../words/portfolio';
import styles from './portfolios-page.module.css';

async function start(purpose: PortfolioPurpose, today: string): Promise<void> {
  const portfolio = startPortfolio(purpose, {
    id: crypto.randomUUID(),
    name: portfoliosWords.nameOf(PURPOSE_WORDS[purpose].name, today.slice(0, 4)),
    today,
  });
  const saved = await api.portfolios.save({ portfolio });
  // Also of a library that may only be read: it can still be made and saved as a file.
  if (!saved.ok) tellError(saved.error);
  navigate({ page: 'portfolio-desk', portfolioId: portfolio.id });
}

/** What a portfolio can be for: each starts with the parts that it needs. */
export function PurposeCards({ today }: { today: string }) {
  return (
    <ul className={styles['purposes']}>
      {PORTFOLIO_PURPOSES.map((purpose) => (
        <li key={purpose}>
          <Button className={styles['purpose'] ?? ''} onPress={() => void start(purpose, today)}>
            <span className={styles['name']}>{PURPOSE_WORDS[purpose].name}</span>
            <span className={styles['about']}>{PURPOSE_WORDS[purpose].lead}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
