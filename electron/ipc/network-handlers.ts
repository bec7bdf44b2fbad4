import type { Handlers } from '../../shared/ipc/api';
import type { LearningNetwork } from '../../shared/model/learning-network';
import { succeed } from '../../shared/result';
import type { Library } from '../store/library';

export function createNetworkHandlers(deps: {
  library: Pick<Library, 'network'>;
  now: () => Date;
  makeId: () => string;
}): Handlers<'network'> {
  const document = deps.library.network;

  async function change(step: (network: LearningNetwork) => LearningNetwork) {
    const saved = await document.update(step);
    return saved.ok ? succeed(document.read()) : saved;
  }

  return {
    get: () => Promise.resolve(succeed(document.read())),

    saveFollowUp: ({ id, followUp }) =>
      change((network) => {
        const known = network.followUps.find((one) => one.id === id);
        const saved = {
          ...followUp,
          id: id ?? deps.makeId(),
          createdAt: known?.createdAt ?? deps.now().toISOString(),
        };
        const followUps =
          known === undefined
            ? [...network.followUps, saved]
            : network.followUps.map((one) => (one.id === id ? saved : one));
        return { ...network, followUps };
      }),

    removeFollowUp: ({ id }) =>
      change((network) => ({
        ...network,
        followUps: network.followUps.filter((one) => one.id !== id),
      })),

    follow: ({ venueId, isFollowed }) =>
      change((network) => ({
        ...network,
        followedVenueIds: [
          ...network.followedVenueIds.filter((one) => one !== venueId),
          ...(isFollowed ? [venueId] : []),
        ],
      })),

    setMinutes: ({ minutesAWeek }) => change((network) => ({ ...network, minutesAWeek })),
  };
}
