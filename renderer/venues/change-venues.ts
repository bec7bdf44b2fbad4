import type { Venue } from '../../shared/model/venue';
import { api } from '../api';
import { tellError } from '../state/describe-error';
import { tell } from '../state/notices';
import { venueWords } from '../words/venues';
import { showVenues } from './use-venues';

/** Saves a venue; answers whether it is on the disk. What she typed stays in the form either way. */
export async function saveVenue(
  id: string | null,
  originId: string | null,
  venue: Venue,
): Promise<boolean> {
  const saved = await api.venues.save({ id, originId, venue });
  if (!saved.ok) {
    tellError(saved.error);
    return false;
  }
  showVenues(saved.value.own);
  tell({ text: venueWords.saved(venue.name) });
  return true;
}

/** With undo: hers come back, a built-in one gets her changes back. */
export async function removeVenue(
  id: string,
  name: string,
  kind: 'own' | 'changed',
): Promise<void> {
  const removed = await api.venues.remove({ id });
  if (!removed.ok) {
    tellError(removed.error, () => void removeVenue(id, name, kind));
    return;
  }
  showVenues(removed.value);
  const restore = async (): Promise<void> => {
    const restored = await api.venues.restore({ id });
    if (restored.ok) showVenues(restored.value);
    else tellError(restored.error, () => void restore());
  };
  tell({
    text: kind === 'own' ? venueWords.removed(name) : venueWords.cameBack(name),
    action: { label: venueWords.undo, run: () => void restore() },
  });
}

export async function hideVenue(id: string, name: string, isHidden: boolean): Promise<void> {
  const changed = await api.venues.setHidden({ id, isHidden });
  if (!changed.ok) {
    tellError(changed.error, () => void hideVenue(id, name, isHidden));
    return;
  }
  showVenues(changed.value);
  if (!isHidden) return;
  tell({
    text: venueWords.nowHidden(name),
    action: { label: venueWords.undo, run: () => void hideVenue(id, name, false) },
  });
}
