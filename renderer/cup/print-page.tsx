import type { CupView } from '../../shared/cup/cup-view';
import { describeError } from '../state/describe-error';
import { Banner } from '../ui/banner';
import { Page } from '../ui/page';
import { RouteLink } from '../ui/route-link';
import { Waiting } from '../ui/waiting';
import { cupPrintWords } from '../words/cup';
import { PrintDesk } from './print-desk';
import { useCup } from './use-cup';

export function PrintPage({ answerId }: { answerId: string | undefined }) {
  const { state } = useCup();
  if (state.status === 'loading') return <Waiting />;
  if (state.status === 'failed') {
    return (
      <Page
        title={cupPrintWords.title}
        above={<RouteLink to={{ page: 'cup' }}>← {cupPrintWords.toCup}</RouteLink>}
      >
        <Banner>{describeError(state.error)}</Banner>
      </Page>
    );
  }
  return <PrintDesk cup={state.value} answerId={findAnswer(state.value, answerId)} />;
}

function findAnswer(cup: CupView, answerId: string | undefined): string | undefined {
  return cup.answers.some(({ id }) => id === answerId) ? answerId : undefined;
}
