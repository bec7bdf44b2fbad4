import { useState } from 'react';
import type { Angle } from '../../shared/model/writing';
import { listOfferedVenues } from '../../shared/venues/list-venues';
import { api } from '../api';
import { tellError } from '../state/describe-error';
import { usePrograms } from '../state/programs';
import { useSettings } from '../state/settings';
import { useVenues } from '../venues/use-venues';
import { navigate } from '../state/route';
import { Button } from '../ui/button';
import { Empty } from '../ui/empty';
import { Page, Section } from '../ui/page';
import { RouteLink } from '../ui/route-link';
import { Waiting } from '../ui/waiting';
import { writingWords } from '../words/writings';
import { AnglePicker } from './angle-picker';
import { ProgramPicker } from './program-picker';
import styles from './share-new.module.css';
import { VenuePicker } from './venue-picker';

/** Two choices, then a draft: from which programs, and for where. */
export function ShareNewPage({
  programs,
  shape,
}: {
  /** Comma-joined ids, where she came from a program. */
  programs?: string | undefined;
  shape?: 'proposal' | undefined;
}) {
  const log = usePrograms();
  const [chosen, setChosen] = useState<readonly string[]>(
    () => programs?.split(',').filter((id) => id !== '') ?? [],
  );
  const { own, areRead } = useVenues();
  const { sharing } = useSettings();
  const venues = listOfferedVenues(own).filter(
    (venue) => shape === undefined || venue.shape === shape,
  );
  const [venueId, setVenueId] = useState(venues.length === 1 ? (venues[0]?.id ?? '') : '');
  const [angle, setAngle] = useState<Angle>('auto');
  const [isMaking, setIsMaking] = useState(false);
  const isProposal = shape === 'proposal';

  const make = async (): Promise<void> => {
    setIsMaking(true);
    const made = await api.writings.create({
      venueId,
      programIds: [...chosen],
      ...(chosen.length > 1 ? { angle } : {}),
    });
    setIsMaking(false);
    if (!made.ok) {
      tellError(made.error, () => void make());
      return;
    }
    const isForm = venues.find((venue) => venue.id === venueId)?.shape === 'proposal';
    navigate({ page: isForm ? 'proposal' : 'writing', writingId: made.value.id });
  };

  if (log.status !== 'ready' || !areRead) return <Waiting />;
  const missing = writingWords.stillToChoose(chosen.length > 0, venueId !== '');
  return (
    <Page
      title={isProposal ? writingWords.newProposalTitle : writingWords.newTitle}
      above={
        <RouteLink to={{ page: isProposal ? 'propose' : 'share' }}>← {writingWords.back}</RouteLink>
      }
    >
      {log.programs.length === 0 ? (
        <NoPrograms />
      ) : (
        <>
          <Section title={writingWords.whichPrograms}>
            <ProgramPicker programs={log.programs} chosen={chosen} onChoose={setChosen} />
            {isProposal ? null : (
              <AnglePicker
                programs={log.programs.filter(({ id }) => chosen.includes(id))}
                angle={angle}
                onChoose={setAngle}
              />
            )}
          </Section>
          {venues.length === 1 ? null : (
            <Section title={writingWords.whichVenue}>
              <VenuePicker
                venues={venues}
                chosen={venueId}
                onChoose={setVenueId}
                {...(isProposal ? {} : { comfortRung: sharing.comfortRung })}
              />
            </Section>
          )}
          <div className={styles['foot']}>
            <Button
              look="primary"
              isDisabled={missing !== ''}
              isPending={isMaking}
              onPress={() => void make()}
            >
              {writingWords.makeDraft}
            </Button>
            <p className={styles['missing']} role="status">
              {missing}
            </p>
          </div>
        </>
      )}
    </Page>
  );
}

function NoPrograms() {
  return (
    <Empty
      title={writingWords.emptyTitle}
      action={
        <Button
          look="primary"
          onPress={() => {
            navigate({ page: 'program-form' });
          }}
        >
          {writingWords.logProgram}
        </Button>
      }
    >
      <p>{writingWords.emptyNoPrograms}</p>
    </Empty>
  );
}
