import type { Portfolio } from '../../shared/model/portfolio';
import { startPortfolio } from '../../shared/portfolio/presets';
import { succeed } from '../../shared/result';
import { api } from '../api';
import { LogFirst } from '../programs/log-first';
import { describeError } from '../state/describe-error';
import { usePrograms } from '../state/programs';
import { useLoaded } from '../state/use-loaded';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Page } from '../ui/page';
import { Waiting } from '../ui/waiting';
import { errorWords } from '../words/errors';
import { portfolioWords } from '../words/portfolio';
import { PortfolioDesk } from './portfolio-desk';

interface Opened {
  portfolio: Portfolio;
  /** `YYYY-MM-DD` in her time zone. */
  today: string;
}

/** Her portfolio, or a new one for this year. */
async function openPortfolio() {
  const [listed, status] = await Promise.all([api.portfolios.list({}), api.app.status({})]);
  if (!listed.ok) return listed;
  if (!status.ok) return status;
  const { today } = status.value;
  return succeed({ portfolio: listed.value.at(-1) ?? newPortfolio(today), today });
}

function newPortfolio(today: string): Portfolio {
  return startPortfolio('yearly-review', { id: crypto.randomUUID(), name: '', today });
}

export function PortfolioPage() {
  const log = usePrograms();
  const { state, reload } = useLoaded<Opened>('portfolio', openPortfolio);
  if (log.status === 'ready' && log.programs.length === 0) return <NothingLogged />;
  if (state.status === 'ready' && log.status === 'ready') {
    return (
      <PortfolioDesk
        key={state.value.portfolio.id}
        opened={state.value.portfolio}
        today={state.value.today}
        programs={log.programs}
      />
    );
  }
  const error =
    state.status === 'failed' ? state.error : log.status === 'failed' ? log.error : null;
  return (
    <Page title={portfolioWords.title}>
      {error === null ? (
        <Waiting />
      ) : (
        <Banner
          action={
            <Button look="plain" onPress={() => void reload()}>
              {errorWords.tryAgain}
            </Button>
          }
        >
          {describeError(error)}
        </Banner>
      )}
    </Page>
  );
}

function NothingLogged() {
  return (
    <Page title={portfolioWords.title} lead={portfolioWords.lead}>
      <LogFirst title={portfolioWords.emptyTitle}>
        <p>{portfolioWords.emptyLead}</p>
      </LogFirst>
    </Page>
  );
}
