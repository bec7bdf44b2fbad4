import { Plus } from 'lucide-react';
import { RUNGS } from '../../shared/model/share-settings';
import { listVenues, type VenueEntry } from '../../shared/venues/list-venues';
import { ShareWays } from '../shares/share-ways';
import { navigate } from '../state/route';
import { Button } from '../ui/button';
import { Page, Section } from '../ui/page';
import { Waiting } from '../ui/waiting';
import { venueWords } from '../words/venues';
import { useVenues } from './use-venues';
import { VenueRow } from './venue-row';
import styles from './venues.module.css';

/** Every venue, step by step, to read, change, copy and hide. */
export function VenuesPage() {
  const { own, areRead } = useVenues();
  if (!areRead) return <Waiting />;
  const entries = listVenues(own).filter(({ venue }) => venue.shape !== 'proposal');
  return (
    <Page
      title={venueWords.title}
      lead={venueWords.lead}
      above={<ShareWays />}
      actions={
        <Button
          look="primary"
          icon={<Plus aria-hidden />}
          onPress={() => {
            navigate({ page: 'venue-form' });
          }}
        >
          {venueWords.add}
        </Button>
      }
    >
      {RUNGS.map((rung) => (
        <Step key={rung} rung={rung} entries={entries.filter(({ venue }) => venue.rung === rung)} />
      ))}
    </Page>
  );
}

function Step({ rung, entries }: { rung: number; entries: readonly VenueEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <Section title={venueWords.step(rung)}>
      <ul className={styles['list']}>
        {entries.map((entry) => (
          <VenueRow key={entry.venue.id} entry={entry} />
        ))}
      </ul>
    </Section>
  );
}
