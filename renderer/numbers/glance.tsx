import type { NumbersPage } from '../../shared/numbers/numbers-page';
import { numbersWords as words } from '../words/numbers';
import styles from './glance.module.css';

const figure = (n: number): string => n.toLocaleString('en-US');

/** The few figures that everybody asks for first. */
export function Glance({ page }: { page: NumbersPage }) {
  const { sums } = page;
  const isAnyCounted = sums.countedSessions > 0;
  const average = Math.round((sums.heads / sums.countedSessions) * 10) / 10;
  return (
    <dl className={styles['figures']}>
      <Figure value={figure(sums.sessions)} label={words.sessions(sums.sessions)} />
      {isAnyCounted ? (
        <>
          <Figure
            value={figure(sums.heads)}
            label={words.people(sums.heads)}
            note={sums.notCounted === 0 ? '' : words.notCounted(sums.notCounted)}
          />
          <Figure
            value={figure(average)}
            label={words.average}
            note={sums.notCounted === 0 ? '' : words.averageNote(sums.countedSessions)}
          />
        </>
      ) : (
        <Figure value="?" label={words.notCountedYet} />
      )}
    </dl>
  );
}

function Figure({ value, label, note = '' }: { value: string; label: string; note?: string }) {
  return (
    <div className={styles['figure']}>
      <dt className={styles['label']}>{label}</dt>
      <dd className={styles['value']}>{value}</dd>
      {note === '' ? null : <dd className={styles['note']}>{note}</dd>}
    </div>
  );
}
