import type { Program } from '../../shared/model/program';
import { Section } from '../ui/page';
import { programWords } from '../words/programs';
import styles from './program-text.module.css';

/** "12" or "12.50": her currency is her own. */
function formatCost(cost: number): string {
  const digits = Number.isInteger(cost) ? 0 : 2;
  return cost.toLocaleString('en-US', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

type Behind = Pick<Program, 'partners' | 'staff' | 'volunteers' | 'prepMinutes' | 'cost'>;

/** Each fact with its name; blank ones are left out. */
export function listBehind(program: Behind): string[][] {
  const { partners, staff, volunteers, prepMinutes, cost } = program;
  return [
    [programWords.partners, partners],
    [programWords.staff, staff === null ? '' : String(staff)],
    [programWords.volunteers, volunteers === null ? '' : String(volunteers)],
    [programWords.prep, prepMinutes === null ? '' : programWords.minutes(prepMinutes)],
    [programWords.cost, cost === null ? '' : formatCost(cost)],
  ].filter(([, fact]) => fact !== '');
}

/** Who helped, and what it took. */
export function ProgramBehind({ program }: { program: Program }) {
  const facts = listBehind(program);
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
