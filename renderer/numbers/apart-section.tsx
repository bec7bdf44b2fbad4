import type { NumbersPage } from '../../shared/numbers/numbers-page';
import { SURVEY_ELEMENTS } from '../../shared/numbers/survey-elements';
import { useSettings } from '../state/settings';
import { Section } from '../ui/page';
import { numbersWords as words } from '../words/numbers';
import styles from './glance.module.css';

const figure = (n: number): string => n.toLocaleString('en-US');

/** Self-directed activities and views of recordings: neither is a program, nor attendance. */
export function ApartSection({ page }: { page: NumbersPage }) {
  const { numbers } = useSettings();
  const { selfDirected, recordings } = page;
  if (selfDirected.programs === 0 && recordings.programs === 0) return null;
  return (
    <Section title={words.apart}>
      <p className={styles['lead']}>{words.apartLead}</p>
      <ul className={styles['apart']}>
        {selfDirected.programs === 0 ? null : (
          <li>
            {words.selfDirectedLine(selfDirected.sessions)}
            {selfDirected.countedSessions === 0
              ? ''
              : `, ${figure(selfDirected.heads)} ${words.tookPart(selfDirected.heads)}`}
            {selfDirected.notCounted === 0 ? '' : ` (${words.notCounted(selfDirected.notCounted)})`}
          </li>
        )}
        {recordings.programs === 0 ? null : (
          <li>
            {words.views(recordings.views, recordings.programs)}
            <p className={styles['lead']}>
              {words.viewsHint}{' '}
              {numbers.showsElementNumbers ? words.viewsElement(SURVEY_ELEMENTS.views) : null}
            </p>
          </li>
        )}
      </ul>
    </Section>
  );
}
