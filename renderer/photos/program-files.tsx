import { useState } from 'react';
import type { Photo } from '../../shared/model/photo';
import type { Program, ProgramContent } from '../../shared/model/program';
import { patchProgram } from '../programs/patch-program';
import { tellError } from '../state/describe-error';
import { tell } from '../state/notices';
import { navigate } from '../state/route';
import { Button } from '../ui/button';
import { Section } from '../ui/page';
import { photoWords } from '../words/photos';
import { AddingLine } from './adding-line';
import { HandoutList } from './handout-fields';
import { mergeHandouts, mergePhotos } from './merge-files';
import { PhotoPicture } from './photo-picture';
import styles from './program-files.module.css';
import { PhotoViewer } from './photo-viewer';
import { PictureDrop } from './picture-drop';
import { useAddFiles } from './use-add-files';

/** The photos and handouts of a program on its page; files that are dropped on the page are added. */
export function ProgramFiles({
  program,
  onChanged,
}: {
  program: Program;
  onChanged: (program: Program) => void;
}) {
  const patch = async (change: Partial<ProgramContent>, said: string): Promise<void> => {
    const saved = await patchProgram(program.id, change);
    if (!saved.ok) {
      tellError(saved.error, () => void patch(change, said));
      return;
    }
    onChanged(saved.value);
    tell({ text: said });
  };
  const files = useAddFiles({
    onPhotos: (added) => {
      const photos = mergePhotos(program.photos, added);
      const fresh = photos.length - program.photos.length;
      if (fresh > 0) void patch({ photos }, photoWords.added(fresh));
    },
    onHandouts: (added) => {
      const handouts = mergeHandouts(program.handouts, added);
      void patch({ handouts }, photoWords.handoutsAdded(added.length));
    },
  });
  const { photos, handouts } = program;
  return (
    <>
      <PictureDrop onFiles={(dropped) => void files.addFiles(dropped)} />
      <AddingLine files={files} />
      {photos.length === 0 ? null : (
        <Section title={photoWords.title}>
          <PhotoStrip photos={photos} />
          <WaitingPhotos photos={photos} programId={program.id} />
        </Section>
      )}
      {handouts.length === 0 ? null : (
        <Section title={photoWords.handouts}>
          <HandoutList handouts={handouts} />
        </Section>
      )}
    </>
  );
}

/** Small pictures in a row that wraps; one press shows one large. */
function PhotoStrip({ photos }: { photos: readonly Photo[] }) {
  const [place, setPlace] = useState<number | null>(null);
  return (
    <>
      <ul className={styles['strip']}>
        {photos.map((photo, index) => (
          <li key={photo.photoId} className={styles['frame']}>
            <button
              type="button"
              className={styles['look']}
              aria-label={
                photo.altText === ''
                  ? photoWords.look(index + 1)
                  : `${photoWords.look(index + 1)}: ${photo.altText}`
              }
              onClick={() => {
                setPlace(index);
              }}
            >
              <PhotoPicture photo={photo} isThumb isDecoration />
            </button>
            {photo.caption === '' ? null : <p className={styles['caption']}>{photo.caption}</p>}
          </li>
        ))}
      </ul>
      <PhotoViewer photos={photos} place={place} onPlace={setPlace} />
    </>
  );
}

/** Those that nobody has said anything about: no hurry, and where to say it. */
function WaitingPhotos({ photos, programId }: { photos: readonly Photo[]; programId: string }) {
  const waiting = photos.filter(({ consent }) => consent === 'none-recorded').length;
  if (waiting === 0) return null;
  return (
    <p className={styles['waiting']}>
      {photoWords.noConsent(waiting)}{' '}
      <Button
        look="plain"
        onPress={() => {
          navigate({ page: 'program-form', programId });
        }}
      >
        {waiting === 1 ? photoWords.sayWhoOne : photoWords.sayWho}
      </Button>
    </p>
  );
}
