import { suggestSteps, type SmallStep } from '../../shared/learning-network/suggest-steps';
import type { LearningNetwork } from '../../shared/model/learning-network';
import { api } from '../api';
import { usePrograms } from '../state/programs';
import { today } from '../state/today';
import { useLoaded } from '../state/use-loaded';
import type { Upcoming } from './list-upcoming';

/** What she could do in five minutes; `null` while it is put together. */
export function useSteps(
  network: LearningNetwork,
  upcoming: readonly Upcoming[],
): SmallStep[] | null {
  const log = usePrograms();
  const shares = useLoaded('shares', () => api.shares.list({}));
  const writings = useLoaded('writings', () => api.writings.list({}));
  if (
    log.status !== 'ready' ||
    shares.state.status !== 'ready' ||
    writings.state.status !== 'ready'
  ) {
    return null;
  }
  const sent = new Set(shares.state.value.map(({ writingId }) => writingId));
  return suggestSteps({
    today: today(),
    followUps: network.followUps,
    shares: shares.state.value,
    meetingToday: upcoming
      .filter(({ meeting }) => meeting.heldOn === today())
      .map(({ venue }) => venue.id),
    unsent: writings.state.value.filter(
      ({ id, gaps, title }) => !sent.has(id) && gaps === 0 && title !== '',
    ),
    unreflected: log.programs
      .filter(({ answers, heldOn }) => answers === 0 && heldOn <= today())
      .toSorted((a, b) => b.heldOn.localeCompare(a.heldOn))
      .slice(0, 1),
  });
}
