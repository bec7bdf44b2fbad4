import { Trash2 } from 'lucide-react';
import type { Venue } from '../../shared/model/venue';
import type { Writing } from '../../shared/model/writing';
import { readTitle } from '../../shared/text/write-out';
import { IconButton } from '../ui/button';
import { Fold } from '../ui/fold';
import { Page } from '../ui/page';
import { RouteLink } from '../ui/route-link';
import { writingWords } from '../words/writings';
import { AlternativeList, useAlternatives } from './alternative-list';
import { CheckPanel } from './check-panel';
import { CopyField } from './copy-field';
import styles from './desk.module.css';
import { FieldEditor } from './field-editor';
import { FromPrograms } from './from-programs';
import { GapList } from './gap-list';
import { Preview } from './preview';
import { removeWriting } from './remove-writing';
import { ShareLedger } from './share-ledger';
import { SourcePanel } from './source-panel';
import { ToolBar } from './tool-bar';
import { UpdateOffers } from './update-offer';
import { useAreas } from './use-areas';
import { useDesk } from './use-desk';
import { VersionList } from './version-list';
import { VenueDetails } from './venue-picker';
import { useWritingPhotos } from './use-writing-photos';
import { WritingPhotos } from './writing-photos';

/** Her text on the left, what it will be on the right, and below what to look at before it leaves. */
export function WritingDesk({
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
  const photos = useWritingPhotos(desk.writing, desk.programs);
  const { id } = opened;
  const title = readTitle(venue, desk.texts);
  const alternatives = useAlternatives(desk, today);
  return (
    <Page
      title={title === '' ? venue.name : title}
      width="wide"
      above={<RouteLink to={{ page: 'share' }}>← {writingWords.back}</RouteLink>}
      lead={<FromPrograms desk={desk} />}
      actions={
        <IconButton
          label={writingWords.remove}
          icon={<Trash2 aria-hidden />}
          onPress={() =>
            void desk
              .flush()
              .then(() => removeWriting(id, { page: 'share' }, { page: 'writing', writingId: id }))
          }
        />
      }
    >
      <UpdateOffers desk={desk} />
      <GapList desk={desk} areas={areas} />
      <ToolBar desk={desk} />
      <div className={styles['columns']}>
        <section className={styles['column']} aria-label={writingWords.yourWords}>
          <h2 className={styles['heading']}>{writingWords.yourWords}</h2>
          {venue.fields.map((field) => (
            <FieldEditor
              key={field.id}
              field={field}
              text={desk.texts[field.id] ?? ''}
              areaRef={areas.keep(field.id)}
              onChange={(text) => {
                desk.setText(field.id, text);
              }}
              onLeave={() => void desk.flush()}
              action={<CopyField field={field} text={desk.texts[field.id] ?? ''} />}
            />
          ))}
          <AlternativeList desk={desk} areas={areas} {...alternatives} />
          <VersionList desk={desk} />
          <Fold title={writingWords.manners}>
            <VenueDetails venue={venue} />
          </Fold>
        </section>
        <section className={styles['column']} aria-label={writingWords.preview}>
          <h2 className={styles['heading']}>{writingWords.preview}</h2>
          <Preview desk={desk} extra={[...alternatives.titles, ...alternatives.openings]} />
          <SourcePanel desk={desk} />
        </section>
      </div>
      <div className={styles['below']}>
        <CheckPanel desk={desk} areas={areas} hasPhoto={photos.chosen.length > 0} />
        <WritingPhotos photos={photos} programs={desk.programs} />
        <ShareLedger desk={desk} today={today} />
      </div>
    </Page>
  );
}
