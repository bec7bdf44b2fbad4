import { MINUTES_A_STEP, type SmallStep } from '../../shared/learning-network/suggest-steps';
import { ChipChoice } from '../ui/chips';
import { Section } from '../ui/page';
import { networkWords as words } from '../words/learning-network';
import styles from './network.module.css';
import { useDescribeStep } from './small-step';
import type { NetworkActions } from './use-network';

const OPTIONS = (['5', '15', '30', '60'] as const).map((id) => ({
  id,
  label: words.minutesOptions[id],
}));

/** How much time a week she gives it, and what would fit into that. */
export function MinutesAWeek({
  minutesAWeek,
  steps,
  actions,
}: {
  minutesAWeek: number | null;
  steps: readonly SmallStep[];
  actions: NetworkActions;
}) {
  const describe = useDescribeStep();
  const count = minutesAWeek === null ? 0 : Math.floor(minutesAWeek / MINUTES_A_STEP);
  const fitting = count > 1 ? steps.slice(0, count) : [];
  return (
    <Section title={words.minutes}>
      <ChipChoice
        label={words.minutes}
        isLabelHidden
        options={OPTIONS}
        value={OPTIONS.find(({ id }) => Number(id) === minutesAWeek)?.id ?? null}
        onChange={(id) => void actions.setMinutes(id === null ? null : Number(id))}
      />
      {count === 0 ? null : <p className={styles['soft']}>{words.minutesHint(count)}</p>}
      {fitting.length === 0 ? null : (
        <ol className={styles['week']}>
          {fitting.map((step) => (
            <li key={describe(step)}>{describe(step)}</li>
          ))}
        </ol>
      )}
    </Section>
  );
}
