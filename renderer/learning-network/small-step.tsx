import { useState } from 'react';
import type { SmallStep } from '../../shared/learning-network/suggest-steps';
import { navigate } from '../state/route';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Section } from '../ui/page';
import { useFindVenue } from '../venues/use-venues';
import { networkWords as words } from '../words/learning-network';
import styles from './network.module.css';
import type { NetworkActions } from './use-network';

/** One thing to do now, and another one if this is not the day for it. */
export function SmallStepNow({
  steps,
  actions,
}: {
  steps: readonly SmallStep[];
  actions: NetworkActions;
}) {
  const [turn, setTurn] = useState(0);
  const describe = useDescribeStep();
  const step = steps[turn % steps.length];
  if (step === undefined) return null;
  return (
    <Section title={words.now}>
      <Card>
        <p className={styles['step']} role="status">
          {describe(step)}
        </p>
        <div className={styles['buttons']}>
          <Button
            look="primary"
            onPress={() => {
              takeStep(step, actions);
            }}
          >
            {words.stepAction[step.kind]}
          </Button>
          {steps.length < 2 ? null : (
            <Button
              look="plain"
              onPress={() => {
                setTurn(turn + 1);
              }}
            >
              {words.another}
            </Button>
          )}
        </div>
      </Card>
    </Section>
  );
}

export function useDescribeStep(): (step: SmallStep) => string {
  const findVenue = useFindVenue();
  return (step) =>
    words.step(step, step.kind === 'meeting' ? (findVenue(step.venueId)?.name ?? '') : '');
}

function takeStep(step: SmallStep, actions: NetworkActions): void {
  switch (step.kind) {
    case 'follow-up':
      void actions.setDone(step.followUp, new Date().toISOString());
      return;
    case 'meeting':
      navigate({ page: 'share-new' });
      return;
    case 'came-back':
      navigate({ page: 'shares', shareId: step.share.id });
      return;
    case 'send':
      navigate({ page: 'writing', writingId: step.writingId });
      return;
    case 'reflect':
      navigate({ page: 'reflect', programId: step.programId });
      return;
    case 'cup':
      navigate({ page: 'cup' });
  }
}
