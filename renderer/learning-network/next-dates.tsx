import { api } from '../api';
import { tellError } from '../state/describe-error';
import { tell } from '../state/notices';
import { Button } from '../ui/button';
import { Section } from '../ui/page';
import { networkWords as words } from '../words/learning-network';
import { formatMeeting, formatThere } from './format-meeting';
import type { Upcoming } from './list-upcoming';
import styles from './network.module.css';

async function saveDate(venueId: string): Promise<void> {
  const saved = await api.network.saveDate({ venueId });
  if (saved.ok) tell({ text: words.calendarSaved(saved.value.fileName) });
  else tellError(saved.error, () => void saveDate(venueId));
}

/** When the places that she looks in on meet next, on her own clock. */
export function NextDates({ upcoming }: { upcoming: readonly Upcoming[] }) {
  return (
    <Section title={words.dates}>
      <p className={styles['soft']}>{upcoming.length === 0 ? words.datesEmpty : words.datesHint}</p>
      <ul className={styles['list']}>
        {upcoming.map(({ venue, meeting }) => {
          const there = venue.schedule === undefined ? null : formatThere(meeting, venue.schedule);
          return (
            <li key={venue.id} className={styles['line']}>
              <span className={styles['words']}>
                <span className={styles['who']}>{venue.name}</span>
                <span>
                  {formatMeeting(meeting)}
                  {there === null ? null : <span className={styles['soft']}> ({there})</span>}
                </span>
                {venue.status === 'alive' ? null : (
                  <span className={styles['soft']}>
                    {venue.status === 'retired' ? words.retired : words.unchecked}
                  </span>
                )}
              </span>
              <Button look="plain" onPress={() => void saveDate(venue.id)}>
                {words.addToCalendar}
              </Button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
