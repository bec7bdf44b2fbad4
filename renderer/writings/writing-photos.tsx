import { Captions, Copy, Download, ImagePlus, X } from 'lucide-react';
import { useState } from 'react';
import type { PhotoFinding } from '../../shared/checks/check-photos';
import type { PhotoOfWriting } from '../../shared/photos/writing-photos';
import type { ProgramDetails } from '../../shared/programs/program-details';
import { copyPhoto } from '../photos/copy-photo';
import { PhotoPicture } from '../photos/photo-picture';
import { tell } from '../state/notices';
import { Button, IconButton } from '../ui/button';
import { Section } from '../ui/page';
import { TextField } from '../ui/text-field';
import { photoWords } from '../words/photos';
import { copyOut } from './copy-out';
import { ChoosePhotos } from './choose-photos';
import { SayWho } from './say-who';
import type { WritingPhotosState } from './use-writing-photos';
import styles from './writing-photos.module.css';

async function copy(photo: PhotoOfWriting): Promise<void> {
  const isCopied = await copyPhoto(photo);
  tell(
    isCopied ? { text: photoWords.copiedPhoto } : { text: photoWords.copyFailed, tone: 'problem' },
  );
}

/** The photos that go along with a writing: chosen from its programs, each with words. */
export function WritingPhotos({
  photos,
  programs,
}: {
  photos: WritingPhotosState;
  /** Empty while they are read. */
  programs: readonly ProgramDetails[];
}) {
  const [isChoosing, setIsChoosing] = useState(false);
  const { chosen, toChoose, findings, change } = photos;
  if (programs.length === 0 || (toChoose.length === 0 && chosen.length === 0)) return null;
  const leaving = chosen.filter(({ mayLeave }) => mayLeave);
  return (
    <Section title={photoWords.ofWritingTitle}>
      <p className={styles['soft']}>
        {chosen.length === 0 ? photoWords.ofWritingNone : photoWords.ofWritingHint}
      </p>
      {chosen.length === 0 ? null : (
        <ul className={styles['photos']} aria-label={photoWords.ofWritingTitle}>
          {chosen.map((photo, index) => (
            <OnePhoto
              key={photo.photoId}
              photo={photo}
              place={index + 1}
              findings={findings.filter(({ photoId }) => photoId === photo.photoId)}
              programs={programs}
              onAltText={(altText) => {
                change(chosen.map((one) => (one === photo ? { ...one, altText } : one)));
              }}
              onLeaveOut={() => {
                change(chosen.filter((one) => one !== photo));
              }}
            />
          ))}
        </ul>
      )}
      <div className={styles['buttons']}>
        <Button
          icon={<ImagePlus aria-hidden />}
          onPress={() => {
            setIsChoosing(true);
          }}
        >
          {photoWords.ofWritingChoose}
        </Button>
        {leaving.length === 0 ? null : (
          <Button icon={<Download aria-hidden />} onPress={() => void photos.saveAll()}>
            {photoWords.savePhotos}
          </Button>
        )}
      </div>
      <ChoosePhotos
        isOpen={isChoosing}
        toChoose={toChoose}
        chosen={chosen}
        programs={programs}
        onChange={change}
        onClose={() => {
          setIsChoosing(false);
        }}
      />
    </Section>
  );
}

function OnePhoto({
  photo,
  place,
  findings,
  programs,
  onAltText,
  onLeaveOut,
}: {
  photo: PhotoOfWriting;
  place: number;
  findings: readonly PhotoFinding[];
  programs: readonly ProgramDetails[];
  onAltText: (altText: string) => void;
  onLeaveOut: () => void;
}) {
  const { altText, photoId, mayLeave } = photo;
  return (
    <li className={styles['photo']} aria-label={photoWords.nth(place)}>
      <div className={styles['thumb']}>
        <PhotoPicture photo={photo.photo ?? { photoId, width: 1, height: 1, altText }} isThumb />
      </div>
      <div className={styles['said']}>
        <TextField label={photoWords.alt} value={altText} maxLength={1_000} onChange={onAltText} />
        {findings.map((finding) => (
          <p key={finding.kind} role="status" className={styles['finding']}>
            {photoWords.describe(finding)}{' '}
            {finding.kind === 'photo-without-consent' ? (
              <SayWho photoId={photoId} programs={programs} />
            ) : null}
          </p>
        ))}
      </div>
      <div className={styles['actions']}>
        <IconButton
          label={photoWords.copyAlt(place)}
          icon={<Captions aria-hidden />}
          isDisabled={altText.trim() === ''}
          onPress={() => void copyOut(altText.trim())}
        />
        <IconButton
          label={photoWords.copyPhoto(place)}
          icon={<Copy aria-hidden />}
          isDisabled={!mayLeave}
          onPress={() => void copy(photo)}
        />
        <IconButton
          label={photoWords.leaveOut(place)}
          icon={<X aria-hidden />}
          onPress={onLeaveOut}
        />
      </div>
    </li>
  );
}
