import type { Program } from '../../shared/model/program';
import { Section } from '../ui/page';
import { programWords } from '../words/programs';
import styles from './program-text.module.css';

const MONEY = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });

/** Who helped, and what it took. */
export function ProgramBehind({ program }: { program: Program }) {
  const { partners, staff, volunteers, prepMinutes, cost } = program;
  const facts = [
    [programWords.partners, partners],
    [programWords.staff, staff === null ? '' : String(staff)],
    [programWords.volunteers, volunteers === null ? '' : String(volunteers)],
    [programWords.prep, prepMinutes === null ? '' : programWords.minutes(prepMinutes)],
    [programWords.cost, cost === null ? '' : MONEY.format(cost)],
  ].filter(([, fact]) => fact !== '');
  if (facts.length === 0) return null;
  return (
    <Section title={programWords.behind}>
      <dl className={styles['facts']}>
        {facts.map(([title, fact]) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
