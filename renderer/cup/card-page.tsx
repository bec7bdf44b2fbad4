import { Copy, Pencil, Printer } from 'lucide-react';
import { renderToStaticMarkup } from 'react-dom/server';
import { writeCardAsPlain } from '../../shared/cup/write-card';
import type { CupAnswer } from '../../shared/model/cup';
import { describeError } from '../state/describe-error';
import { navigate } from '../state/route';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Page } from '../ui/page';
import { RouteLink } from '../ui/route-link';
import { Waiting } from '../ui/waiting';
import { cardWords } from '../words/cup';
import { copyOut } from '../writings/copy-out';
import styles from './card-page.module.css';
import { ChallengeCard } from './challenge-card';
import { PrivacyNotes } from './privacy-notes';
import { useCup } from './use-cup';

/** An answer as a card, and the ways out of here for it. */
export function CardPage({ answerId }: { answerId: string }) {
  const { state } = useCup();
  if (state.status === 'loading') return <Waiting />;
  const above = <RouteLink to={{ page: 'cup' }}>← {cardWords.back}</RouteLink>;
  const answer =
    state.status === 'ready' ? state.value.answers.find(({ id }) => id === answerId) : undefined;
  if (answer === undefined) {
    return (
      <Page title={cardWords.title} above={above}>
        <Banner>{state.status === 'failed' ? describeError(state.error) : cardWords.gone}</Banner>
      </Page>
    );
  }
  return (
    <Page title={cardWords.title} lead={cardWords.lead} above={above}>
      <div className={styles['card']}>
        <ChallengeCard card={answer} />
      </div>
      <CardWays answer={answer} />
      <PrivacyNotes answers={[answer]} />
    </Page>
  );
}

function CardWays({ answer }: { answer: CupAnswer }) {
  const plain = writeCardAsPlain(answer, cardWords);
  return (
    <div className={styles['ways']}>
      <Button
        look="primary"
        icon={<Copy aria-hidden />}
        onPress={() => {
          void copyOut(plain);
        }}
      >
        {cardWords.copyPlain}
      </Button>
      <Button
        icon={<Copy aria-hidden />}
        onPress={() => {
          void copyOut(plain, renderToStaticMarkup(<ChallengeCard card={answer} />));
        }}
      >
        {cardWords.copyRich}
      </Button>
      <Button
        icon={<Printer aria-hidden />}
        onPress={() => {
          navigate({ page: 'cup-print', answerId: answer.id });
        }}
      >
        {cardWords.print}
      </Button>
      <Button
        look="plain"
        icon={<Pencil aria-hidden />}
        onPress={() => {
          navigate({ page: 'cup', answerId: answer.id });
        }}
      >
        {cardWords.edit}
      </Button>
    </div>
  );
}
