import { Copy, Eye, EyeOff, Pencil, RotateCcw, Trash2 } from 'lucide-react';
import type { VenueEntry } from '../../shared/venues/list-venues';
import { navigate } from '../state/route';
import { IconButton } from '../ui/button';
import { venueWords } from '../words/venues';
import { VenueDetails } from '../writings/venue-picker';
import { hideVenue, removeVenue } from './change-venues';
import styles from './venues.module.css';

/** One venue: its name, its marks, what can be done with it; its form and manners fold out. */
export function VenueRow({ entry }: { entry: VenueEntry }) {
  const { venue, kind, isHidden } = entry;
  const marks = [
    kind === 'own' ? venueWords.own : kind === 'changed' ? venueWords.changed : '',
    isHidden ? venueWords.hidden : '',
    venueWords.status(venue),
  ].filter((mark) => mark !== '');
  return (
    <li className={`${styles['row'] ?? ''} ${isHidden ? (styles['quiet'] ?? '') : ''}`}>
      <div className={styles['head']}>
        <span className={styles['titles']}>
          <h3 className={styles['name']}>{venue.name}</h3>
          <span className={styles['marks']}>{marks.join(' · ')}</span>
        </span>
        <Actions entry={entry} />
      </div>
      <details className={styles['more']}>
        <summary>
          {venueWords.shape(venue.shape)} · {venueWords.plainOrRich(venue)}
        </summary>
        <VenueDetails venue={venue} />
      </details>
    </li>
  );
}

function Actions({ entry: { venue, kind, isHidden } }: { entry: VenueEntry }) {
  const { id, name } = venue;
  return (
    <span className={styles['actions']}>
      <IconButton
        label={venueWords.editLabel(name)}
        icon={<Pencil aria-hidden />}
        onPress={() => {
          navigate({ page: 'venue-form', venueId: id });
        }}
      />
      <IconButton
        label={venueWords.copyLabel(name)}
        icon={<Copy aria-hidden />}
        onPress={() => {
          navigate({ page: 'venue-form', copyOf: id });
        }}
      />
      <IconButton
        label={isHidden ? venueWords.showLabel(name) : venueWords.hideLabel(name)}
        icon={isHidden ? <Eye aria-hidden /> : <EyeOff aria-hidden />}
        onPress={() => void hideVenue(id, name, !isHidden)}
      />
      {kind === 'built-in' ? null : (
        <IconButton
          label={kind === 'own' ? venueWords.removeLabel(name) : venueWords.asItCameLabel(name)}
          icon={kind === 'own' ? <Trash2 aria-hidden /> : <RotateCcw aria-hidden />}
          onPress={() => void removeVenue(id, name, kind)}
        />
      )}
    </span>
  );
}
