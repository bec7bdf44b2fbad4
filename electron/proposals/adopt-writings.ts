import { adoptWriting, PROPOSAL_VENUE_ID } from '../../shared/proposals/adopt-writing';
import type { Library } from '../store/library';

/** Proposals that were kept as writings become proposals, once each; the writing stays where it is. */
export async function adoptWritings(
  library: Pick<Library, 'writings' | 'proposals'>,
): Promise<void> {
  const known = new Set(library.proposals.read().proposals.map(({ id }) => id));
  const earlier = library.writings
    .read()
    .writings.filter(
      ({ id, venueId, deletedAt }) =>
        venueId === PROPOSAL_VENUE_ID && deletedAt === null && !known.has(id),
    );
  if (earlier.length === 0) return;
  // Where it can't be saved (a library that may only be read) the next look tries again.
  await library.proposals.update((current) => {
    const taken = new Set(current.proposals.map(({ id }) => id));
    const adopted = earlier.filter(({ id }) => !taken.has(id)).map(adoptWriting);
    return { ...current, proposals: [...current.proposals, ...adopted] };
  });
}
