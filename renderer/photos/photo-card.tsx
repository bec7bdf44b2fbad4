import { ArrowLeft, ArrowRight, X } from 'lucide-react';
import { PHOTO_CONSENTS, PHOTO_LIMITS, type Photo } from '../../shared/model/photo';
import { Button, IconButton } from '../ui/button';
import { ChipChoice } from '../ui/chips';
import { TextField } from '../ui/text-field';
import { CONSENT_MEANS, CONSENT_WORDS, photoWords } from '../words/photos';
import { PhotoPicture } from './photo-picture';
import styles from './photo-fields.module.css';

const CHOICES = PHOTO_CONSENTS.filter((id) => id !== 'none-recorded').map((id) => ({
  id,
  label: CONSENT_WORDS[id],
}));

/** One photo in the form: what it shows, who is in it, and its place. */
export function PhotoCard({
  photo,
  place,
  of,
  others,
  onChange,
  onMove,
  onRemove,
  onLook,
  onSameForOthers,
}: {
  photo: Photo;
  place: number;
  of: number;
  /** How many others have no consent recorded. */
  others: number;
  onChange: (patch: Partial<Photo>) => void;
  onMove: (to: number) => void;
  onRemove: () => void;
  onLook: () => void;
  onSameForOthers: () => void;
}) {
  const { consent } = photo;
  return (
    <li className={styles['card']} aria-label={photoWords.nth(place)}>
      <div className={styles['side']}>
        <button
          type="button"
          className={styles['look']}
          aria-label={photoWords.look(place)}
          onClick={onLook}
        >
          <PhotoPicture photo={photo} isThumb isDecoration />
        </button>
        <div className={styles['order']}>
          <IconButton
            label={photoWords.earlier(place)}
            icon={<ArrowLeft aria-hidden />}
            isDisabled={place === 1}
            onPress={() => {
              onMove(place - 1);
            }}
          />
          <IconButton
            label={photoWords.later(place)}
            icon={<ArrowRight aria-hidden />}
            isDisabled={place === of}
            onPress={() => {
              onMove(place + 1);
            }}
          />
          <IconButton
            label={photoWords.remove(place)}
            icon={<X aria-hidden />}
            onPress={onRemove}
          />
        </div>
      </div>
      <div className={styles['said']}>
        <TextField
          label={photoWords.alt}
          hint={photoWords.altHint}
          value={photo.altText}
          maxLength={PHOTO_LIMITS.altText}
          onChange={(altText) => {
            onChange({ altText });
          }}
        />
        <TextField
          label={photoWords.caption}
          value={photo.caption}
          maxLength={PHOTO_LIMITS.caption}
          onChange={(caption) => {
            onChange({ caption });
          }}
        />
        <div>
          <ChipChoice
            label={photoWords.consent}
            options={CHOICES}
            value={consent === 'none-recorded' ? null : consent}
            onChange={(chosen) => {
              onChange({ consent: chosen ?? 'none-recorded' });
            }}
          />
          <p className={styles['means']} role="status">
            {CONSENT_MEANS[consent]}
          </p>
          {consent === 'none-recorded' || others === 0 ? null : (
            <div className={styles['same']}>
              <Button look="plain" onPress={onSameForOthers}>
                {photoWords.sameForOthers(others)}
              </Button>
            </div>
          )}
        </div>
      </div>
    </li>
  );
}
