import type { Portfolio } from '../../shared/model/portfolio';
import { fail, succeed } from '../../shared/result';
import { api } from '../api';
import { describeError } from '../state/describe-error';
import { usePrograms } from '../state/programs';
import { useLoaded } from '../state/use-loaded';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Page } from '../ui/page';
import { Waiting } from '../ui/waiting';
import { errorWords } from '../words/errors';
import { portfoliosWords } from '../words/portfolio';
import { BackToPortfolios } from './back-to-portfolios';
import { PortfolioDesk } from './portfolio-desk';

interface Opened {
  portfolio: Portfolio;
  /** `YYYY-MM-DD` in her time zone. */
  today: string;
}

async function openPortfolio(id: string) {
  const [opened, status] = await Promise.all([api.portfolios.get({ id }), api.app.status({})]);
  if (!opened.ok) return opened;
  if (!status.ok) return status;
  if (opened.value.deletedAt !== null)
    return fail({ code: 'not-found', thing: 'portfolio' } as const);
  return succeed({ portfolio: opened.value, today: status.value.today });
}

export function PortfolioPage({ portfolioId }: { portfolioId: string }) {
  const log = usePrograms();
  const { state, reload } = useLoaded<Opened>(`portfolio ${portfolioId}`, () =>
    openPortfolio(portfolioId),
  );
  if (state.status === 'ready' && log.status === 'ready') {
    return (
      <PortfolioDesk
        opened={state.value.portfolio}
        today={state.value.today}
        programs={log.programs}
      />
    );
  }
  const error =
    state.status === 'failed' ? state.error : log.status === 'failed' ? log.error : null;
  return (
    <Page title={portfoliosWords.title} above={<BackToPortfolios />}>
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
