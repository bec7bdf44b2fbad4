import { ImagePlus } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Photo } from '../../shared/model/photo';
import { moveRow } from '../../shared/programs/move-row';
import { tell } from '../state/notices';
import { Button } from '../ui/button';
import { photoWords } from '../words/photos';
import { PhotoCard } from './photo-card';
import styles from './photo-fields.module.css';
import { PhotoViewer } from './photo-viewer';

/**
 * The photos of a program in the form. `readLatest` answers them as they are when undo is pressed,
 * `null` once the form is closed.
 */
export function PhotoFields({
  photos,
  readLatest,
  onChange,
  onChoose,
}: {
  photos: readonly Photo[];
  readLatest: () => readonly Photo[] | null;
  onChange: (photos: Photo[]) => void;
  onChoose: () => void;
}) {
  const [looking, setLooking] = useState<number | null>(null);
  const [said, setSaid] = useState('');
  const list = useRef<HTMLUListElement>(null);

  /** The buttons of a card change places and names with it: the next key must find them again. */
  const focusButton = (...labels: readonly string[]): void => {
    requestAnimationFrame(() => {
      const buttons = labels.map((label) =>
        list.current?.querySelector<HTMLButtonElement>(`button[aria-label="${label}"]:enabled`),
      );
      buttons.find((button) => button !== null && button !== undefined)?.focus();
    });
  };

  const remove = (photo: Photo, index: number): void => {
    onChange(photos.filter(({ photoId }) => photoId !== photo.photoId));
    focusButton(photoWords.remove(index + 1), photoWords.remove(index));
    const putBack = (): void => {
      const now = readLatest();
      if (now === null) {
        tell({ text: photoWords.formIsClosed });
        return;
      }
      if (now.some(({ photoId }) => photoId === photo.photoId)) return;
      onChange([...now.slice(0, index), photo, ...now.slice(index)]);
    };
    tell({ text: photoWords.removed, action: { label: photoWords.undo, run: putBack } });
  };
  const waiting = photos.filter(({ consent }) => consent === 'none-recorded');

  return (
    <>
      {photos.length === 0 ? null : (
        <ul ref={list} className={styles['cards']} aria-label={photoWords.title}>
          {photos.map((photo, index) => (
            <PhotoCard
              key={photo.photoId}
              photo={photo}
              place={index + 1}
              of={photos.length}
              others={waiting.filter((one) => one !== photo).length}
              onChange={(patch) => {
                onChange(photos.map((one) => (one === photo ? { ...one, ...patch } : one)));
              }}
              onMove={(to) => {
                onChange(moveRow(photos, index, to - 1));
                const both = [photoWords.later(to), photoWords.earlier(to)];
                focusButton(...(to > index + 1 ? both : both.toReversed()));
                setSaid(photoWords.moved(to, photos.length));
              }}
              onRemove={() => {
                remove(photo, index);
              }}
              onLook={() => {
                setLooking(index);
              }}
              onSameForOthers={() => {
                onChange(
                  photos.map((one) =>
                    waiting.includes(one) ? { ...one, consent: photo.consent } : one,
                  ),
                );
              }}
            />
          ))}
        </ul>
      )}
      <p role="status" className={styles['announced']}>
        {said}
      </p>
      <div>
        <Button icon={<ImagePlus aria-hidden />} onPress={onChoose}>
          {photoWords.choose}
        </Button>
        <p className={styles['means']}>
          {photoWords.hint} {photoWords.stripped}
        </p>
      </div>
      <PhotoViewer photos={photos} place={looking} onPlace={setLooking} />
    </>
  );
}
