import { useEffect, useRef } from 'react';
import type { Photo } from '../../shared/model/photo';
import type { Handout } from '../../shared/model/program';
import type { FormPartProps } from '../programs/form-part';
import { tell } from '../state/notices';
import { Fold } from '../ui/fold';
import { photoWords } from '../words/photos';
import { AddingLine } from './adding-line';
import { HandoutFields } from './handout-fields';
import { mergeHandouts, mergePhotos } from './merge-files';
import { PhotoFields } from './photo-fields';
import { PictureDrop } from './picture-drop';
import { useAddFiles } from './use-add-files';

/** Photos and handouts in the form. Files are on the disk at once; the program has them when it is saved. */
export function FilesPart({ content, isShown, onChange }: FormPartProps) {
  // Files come in while she goes on: they join what is there by then.
  const latest = useRef({ photos: content.photos, handouts: content.handouts });
  useEffect(() => {
    latest.current = { photos: content.photos, handouts: content.handouts };
  }, [content.photos, content.handouts]);

  const isOpen = useRef(true);
  useEffect(() => {
    isOpen.current = true;
    return () => {
      isOpen.current = false;
    };
  }, []);

  const setPhotos = (photos: Photo[]): void => {
    latest.current = { ...latest.current, photos };
    onChange({ photos });
  };
  const setHandouts = (handouts: Handout[]): void => {
    latest.current = { ...latest.current, handouts };
    onChange({ handouts });
  };
  const files = useAddFiles({
    onPhotos: (added) => {
      setPhotos(mergePhotos(latest.current.photos, added));
    },
    onHandouts: (added) => {
      setHandouts(mergeHandouts(latest.current.handouts, added));
      tell({ text: photoWords.handoutsAdded(added.length) });
    },
  });

  const hasPhotos = isShown('photos') || content.photos.length > 0;
  const hasHandouts = isShown('handouts') || content.handouts.length > 0;
  const { photos, handouts } = content;
  return (
    <>
      <PictureDrop onFiles={(dropped) => void files.addFiles(dropped)} />
      <AddingLine files={files} />
      {hasPhotos ? (
        <Fold
          key={photos.length === 0 ? 'none' : 'some'}
          title={photoWords.title}
          isOpenAtFirst={photos.length > 0}
          summary={photos.length === 0 ? '' : photoWords.count(photos.length)}
        >
          <PhotoFields
            photos={photos}
            readLatest={() => (isOpen.current ? latest.current.photos : null)}
            onChange={setPhotos}
            onChoose={() => void files.choosePhotos()}
          />
        </Fold>
      ) : null}
      {hasHandouts ? (
        <Fold
          title={photoWords.handouts}
          summary={handouts.map(({ fileName }) => fileName).join(' · ')}
        >
          <HandoutFields
            handouts={handouts}
            readLatest={() => (isOpen.current ? latest.current.handouts : null)}
            onChange={setHandouts}
            onChoose={() => void files.chooseHandouts()}
          />
        </Fold>
      ) : null}
    </>
  );
}
