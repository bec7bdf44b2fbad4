import type { Share } from '../../shared/model/share';
import type { Venue } from '../../shared/model/venue';
import { Fold } from '../ui/fold';
import { Section } from '../ui/page';
import { Switch } from '../ui/switch';
import { networkWords as words } from '../words/learning-network';
import { formatShareDay } from '../writings/format-day';
import styles from './network.module.css';
import type { NetworkActions } from './use-network';

/** The venues that she wants to see here, each with when she was last heard there. */
export function FollowedPlaces({
  venues,
  followedVenueIds,
  shares,
  actions,
}: {
  venues: readonly Venue[];
  followedVenueIds: readonly string[];
  shares: readonly Share[];
  actions: NetworkActions;
}) {
  const followed = venues.filter(({ id }) => followedVenueIds.includes(id));
  const lastAt = (id: string): string | undefined =>
    shares.find(({ venueId }) => venueId === id)?.sharedOn;
  return (
    <Section title={words.places}>
      {followed.length === 0 ? <p className={styles['soft']}>{words.placesEmpty}</p> : null}
      <ul className={styles['list']}>
        {followed.map(({ id, name }) => {
          const last = lastAt(id);
          return (
            <li key={id} className={styles['line']}>
              <span className={styles['words']}>
                <span className={styles['who']}>{name}</span>
                <span className={styles['soft']}>
                  {last === undefined ? words.neverShared : words.lastShared(formatShareDay(last))}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
      <Fold title={words.choosePlaces} summary="">
        <p className={styles['soft']}>{words.placesHint}</p>
        <ul className={styles['choices']}>
          {venues.map(({ id, name }) => (
            <li key={id}>
              <Switch
                isOn={followedVenueIds.includes(id)}
                onChange={(isFollowed) => void actions.follow(id, isFollowed)}
              >
                {name}
              </Switch>
            </li>
          ))}
        </ul>
      </Fold>
    </Section>
  );
}
