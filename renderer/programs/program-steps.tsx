import type { RunningOrderStep } from '../../shared/model/program';
import { Section } from '../ui/page';
import { programWords } from '../words/programs';
import styles from './program-text.module.css';

/** The running order, each step with her comment on it. */
export function ProgramSteps({ steps }: { steps: readonly RunningOrderStep[] }) {
  if (steps.length === 0) return null;
  return (
    <Section title={programWords.runningOrder}>
      <ol className={styles['steps']}>
        {steps.map(({ what, comment }, index) => (
          <li key={`${String(index)} ${what}`}>
            {what}
            {comment === '' ? null : <p className={styles['comment']}>{comment}</p>}
          </li>
        ))}
      </ol>
    </Section>
  );
}
