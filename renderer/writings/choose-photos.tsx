import { Check } from 'lucide-react';
import { ToggleButton } from 'react-aria-components';
import type { PhotoOfWriting, WritingPhoto } from '../../shared/photos/writing-photos';
import type { ProgramDetails } from '../../shared/programs/program-details';
import { PhotoPicture } from '../photos/photo-picture';
import { Button } from '../ui/button';
import { Sheet } from '../ui/sheet';
import { photoWords } from '../words/photos';
import { SayWho } from './say-who';
import styles from './writing-photos.module.css';

/** All photos of a writing's programs. Those that nobody said anything about can't be chosen, and say why. */
export function ChoosePhotos({
  isOpen,
  toChoose,
  chosen,
  programs,
  onChange,
  onClose,
}: {
  isOpen: boolean;
  toChoose: readonly PhotoOfWriting[];
  chosen: readonly WritingPhoto[];
  programs: readonly ProgramDetails[];
  onChange: (photos: readonly WritingPhoto[]) => void;
  onClose: () => void;
}) {
  const isChosen = (photoId: string): boolean => chosen.some((one) => one.photoId === photoId);
  return (
    <Sheet title={photoWords.ofWritingChoose} width="wide" isOpen={isOpen} onClose={onClose}>
      {toChoose.length === 0 ? <p>{photoWords.ofWritingEmpty}</p> : null}
      <ul className={styles['grid']}>
        {toChoose.map((photo, index) => (
          <li key={photo.photoId}>
            <ToggleButton
              className={styles['choice'] ?? ''}
              isDisabled={!photo.mayLeave && !isChosen(photo.photoId)}
              isSelected={isChosen(photo.photoId)}
              aria-label={`${photoWords.nth(index + 1)}: ${
                photo.altText === '' ? photoWords.noWords : photo.altText
              }`}
              onChange={(isOn) => {
                onChange(
                  isOn
                    ? [...chosen, photo]
                    : chosen.filter(({ photoId }) => photoId !== photo.photoId),
                );
              }}
            >
              <PhotoPicture
                photo={photo.photo ?? { ...photo, width: 1, height: 1 }}
                isThumb
                isDecoration
              />
              <span className={styles['mark']}>
                <Check aria-hidden />
              </span>
            </ToggleButton>
            {photo.mayLeave ? null : (
              <p className={styles['soft']}>
                {photoWords.staysHere} <SayWho photoId={photo.photoId} programs={programs} />
              </p>
            )}
          </li>
        ))}
      </ul>
      <div>
        <Button look="primary" onPress={onClose}>
          {photoWords.ofWritingDone}
        </Button>
      </div>
    </Sheet>
  );
}
