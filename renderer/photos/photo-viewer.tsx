import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { useEffect } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import type { Photo } from '../../shared/model/photo';
import { IconButton } from '../ui/button';
import { photoWords } from '../words/photos';
import { PhotoPicture } from './photo-picture';
import styles from './photo-viewer.module.css';

/** One photo as large as the window, with what she said about it. Arrow keys turn to the others. */
export function PhotoViewer({
  photos,
  place,
  onPlace,
}: {
  photos: readonly Photo[];
  /** Counts from 0; `null` while it is put away. */
  place: number | null;
  onPlace: (place: number | null) => void;
}) {
  const photo = place === null ? undefined : photos[place];
  const turn = (by: number): void => {
    const to = (place ?? 0) + by;
    if (to >= 0 && to < photos.length) onPlace(to);
  };
  // Of the whole window: a button that is disabled at the last photo takes the focus with it.
  useEffect(() => {
    if (photo === undefined) return undefined;
    const hearKey = (event: KeyboardEvent): void => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === 'ArrowLeft') turn(-1);
      if (event.key === 'ArrowRight') turn(1);
      if (event.key === 'Escape') onPlace(null);
    };
    document.addEventListener('keydown', hearKey);
    return () => {
      document.removeEventListener('keydown', hearKey);
    };
  });
  return (
    <ModalOverlay
      className={styles['overlay'] ?? ''}
      isOpen={photo !== undefined}
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) onPlace(null);
      }}
    >
      <Modal className={styles['modal'] ?? ''}>
        {photo === undefined || place === null ? null : (
          <Dialog className={styles['dialog'] ?? ''} aria-label={photoWords.nth(place + 1)}>
            <div className={styles['bar']}>
              <IconButton
                label={photoWords.previous}
                icon={<ChevronLeft aria-hidden />}
                isDisabled={place === 0}
                onPress={() => {
                  turn(-1);
                }}
              />
              <p role="status">{photoWords.placeOf(place + 1, photos.length)}</p>
              <IconButton
                label={photoWords.next}
                icon={<ChevronRight aria-hidden />}
                isDisabled={place === photos.length - 1}
                onPress={() => {
                  turn(1);
                }}
              />
              <IconButton
                label={photoWords.close}
                icon={<X aria-hidden />}
                onPress={() => {
                  onPlace(null);
                }}
              />
            </div>
            <div className={styles['picture']}>
              <PhotoPicture key={photo.photoId} photo={photo} />
            </div>
            <p className={styles['caption']}>
              {photo.caption === '' ? photo.altText : photo.caption}
            </p>
          </Dialog>
        )}
      </Modal>
    </ModalOverlay>
  );
}
