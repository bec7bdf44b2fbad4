import type { Handlers } from '../../shared/ipc/api';
import type { LearningNetwork } from '../../shared/model/learning-network';
import { writeIcs } from '../../shared/calendar/write-ics';
import { buildMeetingEvent } from '../../shared/learning-network/meeting-event';
import { fail, succeed } from '../../shared/result';
import { pickVenue } from '../../shared/venues/list-venues';
import { safeFileName } from '../../shared/writings/safe-file-name';
import { describeDiskError } from '../store/disk-error';
import type { Library } from '../store/library';

const CALENDAR_FILES = { name: 'Calendar', extensions: ['ics'] };

export function createNetworkHandlers(deps: {
  library: Pick<Library, 'network' | 'venues'>;
  askWhereToSave: (
    suggestedName: string,
    filters: { name: string; extensions: string[] }[],
  ) => Promise<{ path: string; fileName: string } | null>;
  /** Durable; rejects with the system's error. */
  writeBytes: (path: string, bytes: Uint8Array) => Promise<unknown>;
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

    saveDate: async ({ venueId }) => {
      const venue = pickVenue(deps.library.venues.read(), venueId);
      const now = deps.now().toISOString();
      const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
      const event = venue === undefined ? null : buildMeetingEvent(venue, now, zone);
      if (event === null) return fail({ code: 'not-found', thing: 'venue' });
      const place = await deps.askWhereToSave(safeFileName(event.title, 'ics'), [CALENDAR_FILES]);
      if (place === null) return fail({ code: 'cancelled' });
      try {
        await deps.writeBytes(place.path, Buffer.from(writeIcs([event], now), 'utf8'));
      } catch (error) {
        return fail(describeDiskError(error));
      }
      return succeed({ fileName: place.fileName });
    },

    setMinutes: ({ minutesAWeek }) => change((network) => ({ ...network, minutesAWeek })),
  };
}
