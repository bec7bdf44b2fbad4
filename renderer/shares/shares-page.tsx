import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Share } from '../../shared/model/share';
import { describeError } from '../state/describe-error';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Empty } from '../ui/empty';
import { Fold } from '../ui/fold';
import { Page, Section } from '../ui/page';
import { Waiting } from '../ui/waiting';
import { useFindVenue } from '../venues/use-venues';
import { errorWords } from '../words/errors';
import { sharesWords as words } from '../words/shares';
import { NoteShareForm } from './note-share-form';
import { ShareLine } from './share-line';
import { ShareWays } from './share-ways';
import styles from './shares.module.css';
import { useShares } from './use-shares';

/** The ledger of what she shared, newest first. `shareId`: what came back of this one is open for writing. */
export function SharesPage({ shareId }: { shareId: string | undefined }) {
  const { state, reload, takeBack } = useShares();
  const findVenue = useFindVenue();
  const [isNoting, setIsNoting] = useState(false);
  if (state.status === 'loading') return <Waiting />;
  const shares = state.status === 'ready' ? state.value : [];
  const years = groupByYear(shares);
  const note = (
    <Button
      look={shares.length === 0 ? 'primary' : 'quiet'}
      icon={<Plus aria-hidden />}
      onPress={() => {
        setIsNoting(true);
      }}
    >
      {words.noteOne}
    </Button>
  );
  const listOf = (ofYear: readonly Share[]) => (
    <ul className={styles['list']}>
      {ofYear.map((share) => (
        <li key={share.id}>
          <ShareLine
            share={share}
            venueName={findVenue(share.venueId)?.name ?? words.unknownVenue}
            isOpen={share.id === shareId}
            onTakeBack={() => void takeBack(share.id)}
          />
        </li>
      ))}
    </ul>
  );
  return (
    <Page
      title={words.title}
      above={<ShareWays />}
      lead={shares.length === 0 ? undefined : words.lead(shares.length, years.length)}
      actions={shares.length === 0 || isNoting ? undefined : note}
    >
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
      ) : null}
      {isNoting ? (
        <NoteShareForm
          onCancel={() => {
            setIsNoting(false);
          }}
          onNoted={() => {
            setIsNoting(false);
            void reload();
          }}
        />
      ) : null}
      {state.status === 'ready' && shares.length === 0 && !isNoting ? (
        <Empty title={words.emptyTitle} action={note}>
          {words.emptyText.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </Empty>
      ) : null}
      <div className={styles['years']}>
        {years.map(([year, ofYear], index) =>
          index === 0 ? (
            <Section key={year} title={year}>
              {listOf(ofYear)}
            </Section>
          ) : (
            <Fold
              key={year}
              title={year}
              summary={words.times(ofYear.length)}
              isOpenAtFirst={ofYear.some(({ id }) => id === shareId)}
            >
              {listOf(ofYear)}
            </Fold>
          ),
        )}
      </div>
    </Page>
  );
}

/** Newest year first, as the shares come. */
function groupByYear(shares: readonly Share[]): [year: string, shares: Share[]][] {
  const years = new Map<string, Share[]>();
  for (const share of shares) {
    const year = share.sharedOn.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), share]);
  }
  return [...years];
}
