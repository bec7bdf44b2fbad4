import { Printer } from 'lucide-react';
import { useState } from 'react';
import type { CupView } from '../../shared/cup/cup-view';
import { api } from '../api';
import { describeError } from '../state/describe-error';
import { navigate } from '../state/route';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Page, Section } from '../ui/page';
import { Waiting } from '../ui/waiting';
import { cupWords } from '../words/cup';
import { errorWords } from '../words/errors';
import { AnswerList } from './answer-list';
import styles from './cup-page.module.css';
import { CupPicture } from './cup-picture';
import { OwnSticks } from './own-sticks';
import { StickInHand } from './stick-in-hand';
import { useCup, type CupActions } from './use-cup';

/** Draw a stick; below, what she answered and the sticks that she wrote. */
export function CupPage({ answerId }: { answerId: string | undefined }) {
  const { state, reload, ...actions } = useCup();
  if (state.status === 'loading') return <Waiting />;
  if (state.status === 'failed') {
    return (
      <Page title={cupWords.title}>
        <Banner
          action={
            <Button look="plain" onPress={() => void reload()}>
              {errorWords.tryAgain}
            </Button>
          }
        >
          {describeError(state.error)}
        </Banner>
      </Page>
    );
  }
  return <Opened cup={state.value} actions={actions} editedId={answerId} />;
}

function Opened({
  cup,
  actions,
  editedId,
}: {
  cup: CupView;
  actions: CupActions;
  editedId: string | undefined;
}) {
  // The button that was pressed goes with the stick: the focus waits where the next step is.
  const [hasPutDown, setHasPutDown] = useState(false);
  const { hand } = cup;
  return (
    <Page
      title={cupWords.title}
      lead={hand === null ? cupWords.lead : undefined}
      actions={
        <Button
          icon={<Printer aria-hidden />}
          onPress={() => {
            navigate({ page: 'cup-print' });
          }}
        >
          {cupWords.print}
        </Button>
      }
    >
      {hand === null ? (
        <section className={styles['cup']} aria-label={cupWords.title}>
          <CupPicture />
          <div className={styles['next']}>
            <Button
              look="primary"
              autoFocus={hasPutDown}
              onPress={() => void actions.change(() => api.cup.draw({}))}
            >
              {cupWords.draw}
            </Button>
            <p className={styles['count']}>{cupWords.inCup(cup.total, cup.ownSticks.length)}</p>
          </div>
        </section>
      ) : (
        <StickInHand
          key={hand.answerId}
          hand={hand}
          cup={cup}
          actions={actions}
          onPutDown={() => {
            setHasPutDown(true);
          }}
        />
      )}
      <Section title={cupWords.answers}>
        <AnswerList cup={cup} actions={actions} editedAtFirst={editedId} />
      </Section>
      <Section title={cupWords.own}>
        <OwnSticks sticks={cup.ownSticks} actions={actions} />
      </Section>
    </Page>
  );
}
