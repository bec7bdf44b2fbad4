import { useState } from 'react';
import type { Venue } from '../../shared/model/venue';
import type { VenueProblem } from '../../shared/venues/check-venue';
import { DateField } from '../ui/date-field';
import { Switch } from '../ui/switch';
import { TextField } from '../ui/text-field';
import { venueWords } from '../words/venues';
import styles from './venues.module.css';

/** How it is done there: etiquette, where that is written, when she last looked. */
export function MannersFields({
  venue,
  problemOf,
  onChange,
}: {
  venue: Venue;
  problemOf: (kind: VenueProblem['kind']) => string | undefined;
  onChange: (part: Partial<Venue>) => void;
}) {
  const [manners, setManners] = useState(venue.etiquette.join('\n'));
  return (
    <div className={styles['form']}>
      <TextField
        label={venueWords.manners}
        hint={venueWords.mannersHint}
        rows={4}
        value={manners}
        onChange={(text) => {
          setManners(text);
          const lines = text.split('\n').map((line) => line.trim().slice(0, 300));
          onChange({ etiquette: lines.filter((line) => line !== '').slice(0, 6) });
        }}
      />
      <TextField
        label={venueWords.source}
        value={venue.sourceUrl ?? ''}
        maxLength={500}
        problem={problemOf('source-not-a-link')}
        onChange={(url) => {
          onChange({ sourceUrl: url.trim() === '' ? null : url.trim() });
        }}
      />
      <div className={styles['pair']}>
        <DateField
          label={venueWords.checkedOn}
          value={venue.checkedOn}
          onChange={(checkedOn) => {
            onChange({ checkedOn, status: checkedOn === null ? 'unchecked' : 'alive' });
          }}
        />
        <HashtagField venue={venue} problem={problemOf('hashtag')} onChange={onChange} />
      </div>
      <Switch
        isOn={venue.status === 'retired'}
        onChange={(isRetired) => {
          onChange({
            status: isRetired ? 'retired' : venue.checkedOn === null ? 'unchecked' : 'alive',
          });
        }}
      >
        {venueWords.retired}
      </Switch>
    </div>
  );
}

function HashtagField({
  venue,
  problem,
  onChange,
}: {
  venue: Venue;
  problem: string | undefined;
  onChange: (part: Partial<Venue>) => void;
}) {
  return (
    <TextField
      label={venueWords.hashtag}
      hint={venueWords.hashtagHint}
      value={venue.hashtag ?? ''}
      maxLength={65}
      problem={problem}
      onChange={(text) => {
        const hashtag = text.trim();
        onChange({ hashtag });
      }}
    />
  );
}
