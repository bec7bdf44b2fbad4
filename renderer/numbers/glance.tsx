import type { NumbersPage } from '../../shared/numbers/numbers-page';
import { numbersWords as words } from '../words/numbers';
import styles from './glance.module.css';

const figure = (n: number): string => n.toLocaleString('en-US');

/** The few figures that everybody asks for first. */
export function Glance({ page }: { page: NumbersPage }) {
  const { sums, comparison } = page;
  const before = comparison?.before.sums ?? null;
  const isWhole = comparison?.now.range.to === page.range.to;
  const beside = (count: number): string =>
    before === null ? '' : words.yearBefore(figure(count), isWhole);
  const isAnyCounted = sums.countedSessions > 0;
  const average = Math.round((sums.heads / sums.countedSessions) * 10) / 10;
  return (
    <dl className={styles['figures']}>
      <Figure
        value={figure(sums.sessions)}
        label={words.sessions(sums.sessions)}
        notes={[beside(before?.sessions ?? 0)]}
      />
      {isAnyCounted ? (
        <>
          <Figure
            value={figure(sums.heads)}
            label={words.people(sums.heads)}
            notes={[
              sums.notCounted === 0 ? '' : words.notCounted(sums.notCounted),
              before === null || before.countedSessions === 0 ? '' : beside(before.heads),
            ]}
          />
          <Figure
            value={figure(average)}
            label={words.average}
            notes={[sums.notCounted === 0 ? '' : words.averageNote(sums.countedSessions)]}
          />
        </>
      ) : (
        <Figure value="?" label={words.notCountedYet} />
      )}
    </dl>
  );
}

function Figure({
  value,
  label,
  notes = [],
}: {
  value: string;
  label: string;
  notes?: readonly string[];
}) {
  return (
    <div className={styles['figure']}>
      <dt className={styles['label']}>{label}</dt>
      <dd className={styles['value']}>{value}</dd>
      {notes
        .filter((note) => note !== '')
        .map((note) => (
          <dd key={note} className={styles['note']}>
            {note}
          </dd>
        ))}
    </div>
  );
}
