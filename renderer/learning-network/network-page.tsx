import type { LearningNetwork } from '../../shared/model/learning-network';
import { listOfferedVenues } from '../../shared/venues/list-venues';
import { api } from '../api';
import { ShareWays } from '../shares/share-ways';
import { describeError } from '../state/describe-error';
import { useLoaded } from '../state/use-loaded';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Page } from '../ui/page';
import { Waiting } from '../ui/waiting';
import { errorWords } from '../words/errors';
import { useVenues } from '../venues/use-venues';
import { networkWords as words } from '../words/learning-network';
import { FollowUps } from './follow-ups';
import { FollowedPlaces } from './followed-places';
import { listUpcoming } from './list-upcoming';
import { MinutesAWeek } from './minutes-a-week';
import { NextDates } from './next-dates';
import styles from './network.module.css';
import { SmallStepNow } from './small-step';
import { useNetwork, type NetworkActions } from './use-network';
import { useSteps } from './use-steps';

/** The people and places that she learns with. */
export function NetworkPage() {
  const { state, reload, ...actions } = useNetwork();
  if (state.status === 'loading') return <Waiting />;
  return (
    <Page title={words.title} above={<ShareWays />} lead={words.lead}>
      {state.status === 'failed' ? (
        <Banner
          action={
            <Button look="plain" onPress={() => void reload()}>
              {errorWords.tryAgain}
            </Button>
          }
        >
          {describeError(state.error)}
        </Banner>
      ) : (
        <Network network={state.value} actions={actions} />
      )}
    </Page>
  );
}

function Network({ network, actions }: { network: LearningNetwork; actions: NetworkActions }) {
  const venues = listOfferedVenues(useVenues().own);
  const followed = venues.filter(({ id }) => network.followedVenueIds.includes(id));
  const upcoming = listUpcoming(followed);
  const shares = useLoaded('shares', () => api.shares.list({}));
  const steps = useSteps(network, upcoming);
  if (steps === null) return <Waiting />;
  return (
    <div className={styles['parts']}>
      <SmallStepNow steps={steps} actions={actions} />
      <MinutesAWeek minutesAWeek={network.minutesAWeek} steps={steps} actions={actions} />
      <FollowUps followUps={network.followUps} actions={actions} />
      <NextDates upcoming={upcoming} />
      <FollowedPlaces
        venues={venues}
        followedVenueIds={network.followedVenueIds}
        shares={shares.state.status === 'ready' ? shares.state.value : []}
        actions={actions}
      />
    </div>
  );
}
