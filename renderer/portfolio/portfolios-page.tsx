import { type Portfolio } from '../../shared/model/portfolio';
import { succeed } from '../../shared/result';
import { api } from '../api';
import { LogFirst } from '../programs/log-first';
import { describeError } from '../state/describe-error';
import { usePrograms } from '../state/programs';
import { useLoaded } from '../state/use-loaded';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Fold } from '../ui/fold';
import { Page, Section } from '../ui/page';
import { Waiting } from '../ui/waiting';
import { errorWords } from '../words/errors';
import { portfoliosWords, portfolioWords } from '../words/portfolio';
import { PortfolioRow } from './portfolio-row';
import { PurposeCards } from './purpose-cards';
import styles from './portfolios-page.module.css';
import { restorePortfolio } from './change-portfolios';

interface Listed {
  portfolios: Portfolio[];
  /** `YYYY-MM-DD` in her time zone. */
  today: string;
}

async function listPortfolios() {
  const [listed, status] = await Promise.all([api.portfolios.list({}), api.app.status({})]);
  if (!listed.ok) return listed;
  if (!status.ok) return status;
  return succeed({ portfolios: listed.value, today: status.value.today });
}

/** All of her portfolios, and a new one for each purpose. */
export function PortfoliosPage() {
  const log = usePrograms();
  const { state, reload } = useLoaded<Listed>('portfolios', listPortfolios);
  const again = (): void => void reload();
  return (
    <Page title={portfoliosWords.title} lead={portfoliosWords.lead}>
      {log.status === 'ready' && log.programs.length === 0 ? (
        <LogFirst title={portfolioWords.emptyTitle}>
          <p>{portfolioWords.emptyLead}</p>
        </LogFirst>
      ) : state.status === 'loading' || log.status === 'loading' ? (
        <Waiting />
      ) : state.status === 'failed' ? (
        <Banner
          action={
            <Button look="plain" onPress={again}>
              {errorWords.tryAgain}
            </Button>
          }
        >
          {describeError(state.error)}
        </Banner>
      ) : (
        <Shelf {...state.value} onChanged={again} />
      )}
    </Page>
  );
}

function Shelf({ portfolios, today, onChanged }: Listed & { onChanged: () => void }) {
  const kept = portfolios.filter(({ deletedAt }) => deletedAt === null);
  const trashed = portfolios.filter(({ deletedAt }) => deletedAt !== null);
  return (
    <div className={styles['shelf']}>
      {kept.length === 0 ? null : (
        <Section title={portfoliosWords.yours}>
          <ul className={styles['list']} aria-label={portfoliosWords.yours}>
            {kept.map((portfolio) => (
              <PortfolioRow
                key={portfolio.id}
                portfolio={portfolio}
                today={today}
                onChanged={onChanged}
              />
            ))}
          </ul>
        </Section>
      )}
      <Section title={portfoliosWords.start}>
        <PurposeCards today={today} />
      </Section>
      {trashed.length === 0 ? null : (
        <Fold title={portfoliosWords.trash} summary={portfoliosWords.inTrash(trashed.length)}>
          <ul className={styles['list']} aria-label={portfoliosWords.trash}>
            {trashed.map(({ id, name }) => (
              <li key={id} className={styles['trashed']}>
                <span>{name === '' ? portfoliosWords.untitled : name}</span>
                <Button
                  look="plain"
                  label={portfoliosWords.putBack(name)}
                  onPress={() => void restorePortfolio(id).then(onChanged)}
                >
                  {portfoliosWords.putBackShort}
                </Button>
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </div>
  );
}
