import { PenLine } from 'lucide-react';
import type { Share } from '../../shared/model/share';
import type { WritingSummary } from '../../shared/writings/summarise-writing';
import { api } from '../api';
import { ShareWays } from '../shares/share-ways';
import { describeError } from '../state/describe-error';
import { usePrograms } from '../state/programs';
import { navigate } from '../state/route';
import { useLoaded } from '../state/use-loaded';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Empty } from '../ui/empty';
import { Page } from '../ui/page';
import { Waiting } from '../ui/waiting';
import { RungOffer } from '../venues/rung-offer';
import { useFindVenue } from '../venues/use-venues';
import { writingWords } from '../words/writings';
import { WritingList } from './writing-list';

/** Her writings that are not proposals, newest first. */
export function SharePage() {
  const { state } = useLoaded('writings', () => api.writings.list({}));
  const shares = useLoaded('shares', () => api.shares.list({}));
  const findVenue = useFindVenue();
  const start = (
    <Button
      look="primary"
      icon={<PenLine aria-hidden />}
      onPress={() => {
        navigate({ page: 'share-new' });
      }}
    >
      {writingWords.newWriting}
    </Button>
  );
  if (state.status === 'loading') return <Waiting />;
  if (state.status === 'failed') {
    return (
      <Page title={writingWords.share}>
        <Banner>{describeError(state.error)}</Banner>
      </Page>
    );
  }
  const writings = state.value.filter(
    (writing) => findVenue(writing.venueId)?.shape !== 'proposal',
  );
  return (
    <Page
      title={writingWords.share}
      above={<ShareWays />}
      lead={writingWords.shareLead}
      actions={writings.length === 0 ? undefined : start}
    >
      {shares.state.status === 'ready' ? <RungOffer shares={shares.state.value} /> : null}
      {writings.length === 0 ? (
        <NothingYet start={start} />
      ) : (
        <Found
          writings={writings}
          shares={shares.state.status === 'ready' ? shares.state.value : []}
        />
      )}
    </Page>
  );
}

function Found({ writings, shares }: { writings: WritingSummary[]; shares: Share[] }) {
  return (
    <WritingList label={writingWords.list} writings={writings} shares={shares} page="writing" />
  );
}

function NothingYet({ start }: { start: React.ReactNode }) {
  const programs = usePrograms();
  const hasPrograms = programs.status === 'ready' && programs.programs.length > 0;
  const log = (
    <Button
      look="primary"
      onPress={() => {
        navigate({ page: 'program-form' });
      }}
    >
      {writingWords.logProgram}
    </Button>
  );
  return (
    <Empty title={writingWords.emptyTitle} action={hasPrograms ? start : log}>
      {(hasPrograms
        ? writingWords.emptyText
        : [writingWords.emptyText[0], writingWords.emptyNoPrograms]
      ).map((text) => (
        <p key={text}>{text}</p>
      ))}
    </Empty>
  );
}
