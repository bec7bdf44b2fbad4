import { Trash2 } from 'lucide-react';
import type { Venue } from '../../shared/model/venue';
import type { Writing } from '../../shared/model/writing';
import { readTitle } from '../../shared/text/write-out';
import { IconButton } from '../ui/button';
import { Fold } from '../ui/fold';
import { Page } from '../ui/page';
import { RouteLink } from '../ui/route-link';
import { proposalWords } from '../words/proposals';
import { writingWords } from '../words/writings';
import { CheckPanel } from '../writings/check-panel';
import desks from '../writings/desk.module.css';
import { FromPrograms } from '../writings/from-programs';
import { GapList } from '../writings/gap-list';
import { removeWriting } from '../writings/remove-writing';
import { ShareLedger } from '../writings/share-ledger';
import { SourcePanel } from '../writings/source-panel';
import { ToolBar } from '../writings/tool-bar';
import { UpdateOffers } from '../writings/update-offer';
import { useAreas } from '../writings/use-areas';
import { useDesk } from '../writings/use-desk';
import { VenueDetails } from '../writings/venue-picker';
import { EmptyFields } from './empty-fields';
import { FormSource } from './form-source';
import { ProposalField } from './proposal-field';
import styles from './proposal.module.css';

/** A conference form in its own order, counted and copied field by field. */
export function ProposalDesk({
  opened,
  venue,
  today,
}: {
  opened: Writing;
  venue: Venue;
  today: string;
}) {
  const desk = useDesk(opened, venue);
  const areas = useAreas();
  const { id } = opened;
  const title = readTitle(venue, desk.texts);
  const remove = async (): Promise<void> => {
    await desk.flush();
    await removeWriting(id, { page: 'propose' }, { page: 'proposal', writingId: id });
  };
  return (
    <Page
      title={title === '' ? venue.name : title}
      above={<RouteLink to={{ page: 'propose' }}>← {proposalWords.back}</RouteLink>}
      lead={<FromPrograms desk={desk} />}
      actions={
        <IconButton
          label={writingWords.remove}
          icon={<Trash2 aria-hidden />}
          onPress={() => void remove()}
        />
      }
    >
      <UpdateOffers desk={desk} />
      <GapList desk={desk} areas={areas} />
      <ToolBar desk={desk} />
      <section className={styles['form']} aria-label={proposalWords.form}>
        <h2 className={desks['heading']}>{proposalWords.form}</h2>
        <FormSource venue={venue} />
        {venue.fields.map((field) => (
          <ProposalField key={field.id} field={field} desk={desk} areas={areas} />
        ))}
        <EmptyFields desk={desk} areas={areas} />
      </section>
      <CheckPanel desk={desk} areas={areas} />
      <ShareLedger desk={desk} today={today} />
      <div>
        <SourcePanel desk={desk} />
        <Fold title={writingWords.manners}>
          <VenueDetails venue={venue} />
        </Fold>
      </div>
    </Page>
  );
}
