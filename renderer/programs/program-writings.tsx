import { api } from '../api';
import { useLoaded } from '../state/use-loaded';
import { Section } from '../ui/page';
import { RouteLink } from '../ui/route-link';
import { useFindVenue } from '../venues/use-venues';
import { programWords } from '../words/programs';
import styles from './program-writings.module.css';

/** What she made from this program. */
export function ProgramWritings({ programId }: { programId: string }) {
  const { state } = useLoaded(programId, () => api.writings.list({}));
  const findVenue = useFindVenue();
  if (state.status !== 'ready') return null;
  const writings = state.value.filter((writing) => writing.programIds.includes(programId));
  if (writings.length === 0) return null;
  return (
    <Section title={programWords.writings}>
      <ul className={styles['list']}>
        {writings.map((writing) => {
          const venue = findVenue(writing.venueId);
          const page = venue?.shape === 'proposal' ? 'proposal' : 'writing';
          return (
            <li key={writing.id}>
              <RouteLink to={{ page, writingId: writing.id }}>
                {writing.title === '' ? (venue?.name ?? '') : writing.title}
              </RouteLink>
              <span className={styles['venue']}>{venue?.name}</span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
