import type { Venue } from '../../shared/model/venue';
import type { Writing } from '../../shared/model/writing';
import { pickVenue } from '../../shared/venues/list-venues';
import { venueOfWriting } from '../../shared/venues/venue-of-writing';
import { api } from '../api';
import { describeError } from '../state/describe-error';
import type { Route } from '../state/route';
import { useLoaded } from '../state/use-loaded';
import { Banner } from '../ui/banner';
import { Page } from '../ui/page';
import { RouteLink } from '../ui/route-link';
import { Waiting } from '../ui/waiting';
import { useVenues } from '../venues/use-venues';
import { venueWords } from '../words/venues';
import { writingWords } from '../words/writings';
import { WritingDesk } from './writing-desk';

/** Opens a writing, and hands it to whatever shows it. */
export function OpenedWriting({
  writingId,
  list,
  children,
}: {
  writingId: string;
  list: Route;
  children: (writing: Writing, venue: Venue, today: string) => React.ReactNode;
}) {
  const { state } = useLoaded(writingId, () => api.writings.get({ id: writingId }));
  const status = useLoaded('status', () => api.app.status({}));
  const { own, areRead } = useVenues();
  if (state.status === 'loading' || status.state.status === 'loading' || !areRead)
    return <Waiting />;
  const back = <RouteLink to={list}>← {writingWords.back}</RouteLink>;
  if (state.status === 'failed') return <Unopened back={back} text={describeError(state.error)} />;
  // Its venue may be gone, or be one of a newer version: the writing opens all the same.
  const venue =
    pickVenue(own, state.value.venueId) ?? venueOfWriting(state.value, venueWords.goneVenue);
  const today = status.state.status === 'ready' ? status.state.value.today : '';
  return children(state.value, venue, today);
}

function Unopened({ back, text }: { back: React.ReactNode; text: string }) {
  return (
    <Page title={writingWords.share} above={back}>
      <Banner>{text}</Banner>
    </Page>
  );
}

/** The editor of a writing. */
export function WritingPage({ writingId }: { writingId: string }) {
  return (
    <OpenedWriting writingId={writingId} list={{ page: 'share' }}>
      {(writing, venue, today) => <WritingDesk opened={writing} venue={venue} today={today} />}
    </OpenedWriting>
  );
}
