import { RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import type { Venue } from '../../shared/model/venue';
import { safeHref } from '../../shared/text/safe-href';
import { Button } from '../ui/button';
import { writingWords } from '../words/writings';
import { formatShareDay } from './format-day';
import { openLink } from './open-link';
import styles from './venue-picker.module.css';

/** Venues from the smallest audience to the largest, each with its form and its manners. */
export function VenuePicker({
  venues,
  chosen,
  onChoose,
}: {
  venues: readonly Venue[];
  chosen: string;
  onChoose: (id: string) => void;
}) {
  const ordered = [...venues].sort((a, b) => a.rung - b.rung);
  return (
    <RadioGroup
      aria-label={writingWords.whichVenue}
      className={styles['group'] ?? ''}
      value={chosen === '' ? null : chosen}
      onChange={onChoose}
    >
      <p className={styles['hint']}>{writingWords.whichVenueHint}</p>
      {ordered.map((venue) => (
        <div key={venue.id} className={styles['venue']}>
          <RadioField value={venue.id}>
            <RadioButton className={styles['card'] ?? ''}>
              <span className={styles['dot']} />
              <span className={styles['text']}>
                <span className={styles['name']}>{venue.name}</span>
                <span className={styles['rung']}>{writingWords.rung(venue.rung)}</span>
                <span>{describeForm(venue)}</span>
              </span>
            </RadioButton>
          </RadioField>
          {venue.id === chosen ? <VenueDetails venue={venue} /> : null}
        </div>
      ))}
    </RadioGroup>
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
      <ul>
        {venue.etiquette.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {isChecked ? (
        <p className={styles['source']}>
          {writingWords.checkedOn(day)}
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
