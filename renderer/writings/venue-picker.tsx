import { Fragment } from 'react';
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import type { Venue } from '../../shared/model/venue';
import { safeHref } from '../../shared/text/safe-href';
import { RUNGS } from '../../shared/model/share-settings';
import { Button } from '../ui/button';
import { Fold } from '../ui/fold';
import { RouteLink } from '../ui/route-link';
import { venueWords } from '../words/venues';
import { writingWords } from '../words/writings';
import { formatShareDay } from './format-day';
import { openLink } from './open-link';
import styles from './venue-picker.module.css';

/**
 * Venues from the smallest audience to the largest, each with its form and its manners. Those above
 * her step are folded away under "Further up": there, but not pushed.
 */
export function VenuePicker({
  venues,
  chosen,
  onChoose,
  comfortRung = 7,
}: {
  venues: readonly Venue[];
  chosen: string;
  onChoose: (id: string) => void;
  comfortRung?: number;
}) {
  const ordered = [...venues].sort((a, b) => a.rung - b.rung);
  const near = ordered.filter(({ rung }) => rung <= comfortRung);
  const far = ordered.filter(({ rung }) => rung > comfortRung);
  return (
    <RadioGroup
      aria-label={writingWords.whichVenue}
      className={styles['group'] ?? ''}
      value={chosen === '' ? null : chosen}
      onChange={onChoose}
    >
      <p className={styles['hint']}>{writingWords.whichVenueHint}</p>
      {near.map((venue) => (
        <VenueChoice key={venue.id} venue={venue} isChosen={venue.id === chosen} />
      ))}
      {far.length === 0 ? null : (
        <Fold
          title={venueWords.furtherUp}
          summary={venueWords.furtherUpSummary(far.length)}
          isOpenAtFirst={near.length === 0 || far.some(({ id }) => id === chosen)}
        >
          <div className={styles['group']}>
            {RUNGS.filter((rung) => far.some((venue) => venue.rung === rung)).map((rung) => (
              <Fragment key={rung}>
                <h3 className={styles['step']}>{venueWords.step(rung)}</h3>
                {far
                  .filter((venue) => venue.rung === rung)
                  .map((venue) => (
                    <VenueChoice
                      key={venue.id}
                      venue={venue}
                      isChosen={venue.id === chosen}
                      isStepSaid
                    />
                  ))}
              </Fragment>
            ))}
            <p>
              <RouteLink to={{ page: 'settings' }}>{venueWords.changeStep}</RouteLink>
            </p>
          </div>
        </Fold>
      )}
    </RadioGroup>
  );
}

function VenueChoice({
  venue,
  isChosen,
  isStepSaid = false,
}: {
  venue: Venue;
  isChosen: boolean;
  /** A heading above says who would see it. */
  isStepSaid?: boolean;
}) {
  return (
    <div className={styles['venue']}>
      <RadioField value={venue.id}>
        <RadioButton className={styles['card'] ?? ''}>
          <span className={styles['dot']} />
          <span className={styles['text']}>
            <span className={styles['name']}>{venue.name}</span>
            <span className={styles['rung']}>
              {[isStepSaid ? '' : venueWords.step(venue.rung), venueWords.status(venue)]
                .filter((text) => text !== '')
                .join(' · ')}
            </span>
            <span>{describeForm(venue)}</span>
          </span>
        </RadioButton>
      </RadioField>
      {isChosen ? <VenueDetails venue={venue} /> : null}
    </div>
  );
}

/** "Title and post, 300 to 700 words." */
function describeForm(venue: Venue): string {
  const parts = writingWords.parts(venue.fields.map((field) => field.label));
  const limits = venue.fields
    .map((field) => ({ field, limits: writingWords.limits(field.limits) }))
    .filter(({ limits: text }) => text !== '')
    .map(({ field, limits: text }) =>
      field.format === 'thread' ? writingWords.limitsOfPost(text) : text,
    );
  const text = [parts, ...new Set(limits)].join(', ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1).toLowerCase()}`;
}

/** Etiquette and source of a venue, in small print. */
export function VenueDetails({ venue }: { venue: Venue }) {
  const { sourceUrl } = venue;
  const href = sourceUrl === null ? null : safeHref(sourceUrl.replace(/^http:/, 'https:'));
  const isChecked = venue.sourceUrl !== null || venue.checkedOn !== null;
  const day = venue.checkedOn === null ? null : formatShareDay(venue.checkedOn);
  return (
    <div className={styles['details']}>
      {venue.schedule === undefined ? null : <p>{venueWords.schedule(venue.schedule)}</p>}
      <ul>
        {venue.etiquette.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {isChecked || venue.status !== 'alive' ? (
        <p className={styles['source']}>
          {venue.status === 'retired' ? venueWords.statusHint(venue) : writingWords.checkedOn(day)}
          {href === null ? null : (
            <Button
              look="plain"
              onPress={() => {
                openLink(href);
              }}
            >
              {writingWords.source(venue)}
            </Button>
          )}
        </p>
      ) : null}
    </div>
  );
}
