import { useEffect, useRef, useState } from 'react';
import type { Handout } from '../../shared/model/program';
import type { AddedPhoto } from '../../shared/photos/added-photos';
import { api } from '../api';
import { tellError } from '../state/describe-error';
import { tell } from '../state/notices';
import { photoWords } from '../words/photos';
import {
  addHandout,
  addPicture,
  readHandouts,
  readPhotos,
  type Refused,
  type Taken,
} from './add-one-file';
import { sortFiles } from './sort-files';

export interface AddFiles {
  /** `null` while nothing is coming in. */
  adding: { done: number; total: number } | null;
  refused: readonly Refused[];
  choosePhotos: () => Promise<void>;
  chooseHandouts: () => Promise<void>;
  /** Dropped or pasted. */
  addFiles: (files: Iterable<File>) => Promise<void>;
  cancel: () => void;
  forgetRefused: () => void;
}

/**
 * Takes files in: they are in the library, on the disk, when `onPhotos` and `onHandouts` are called.
 * Those that could not come in do not stop the others.
 */
export function useAddFiles({
  onPhotos,
  onHandouts,
}: {
  onPhotos: (photos: AddedPhoto[]) => void;
  onHandouts: (handouts: Handout[]) => void;
}): AddFiles {
  const [adding, setAdding] = useState<AddFiles['adding']>(null);
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const stop = useRef<AbortController | null>(null);
  const token = useRef('');
  const latest = useRef({ onPhotos, onHandouts });
  useEffect(() => {
    latest.current = { onPhotos, onHandouts };
  });
  useEffect(
    () =>
      api.on('photos-progress', (progress) => {
        if (progress.token === token.current) setAdding(progress);
      }),
    [],
  );

  const take = ({ photos, handouts, refused: bad, left }: Taken): void => {
    if (photos.length > 0) latest.current.onPhotos(photos);
    if (handouts.length > 0) latest.current.onHandouts(handouts);
    if (bad.length > 0) setRefused((before) => [...before, ...bad]);
    if (left > 0) tell({ text: photoWords.stopped(left) });
  };

  return {
    adding,
    refused,
    forgetRefused: () => {
      setRefused([]);
    },
    cancel: () => {
      stop.current?.abort();
      if (token.current !== '') void api.photos.cancel({ token: token.current });
    },
    choosePhotos: async () => {
      token.current = crypto.randomUUID();
      const chosen = await api.photos.choose({ token: token.current });
      token.current = '';
      setAdding(null);
      if (chosen.ok) take(readPhotos(chosen.value));
      else tellError(chosen.error);
    },
    chooseHandouts: async () => {
      const chosen = await api.photos.chooseHandouts({});
      if (chosen.ok) take(readHandouts(chosen.value));
      else tellError(chosen.error);
    },
    addFiles: async (files) => {
      const { pictures, others } = sortFiles(files);
      const all = [...pictures, ...others];
      stop.current = new AbortController();
      const { signal } = stop.current;
      const taken: Taken = { photos: [], handouts: [], refused: [], left: 0 };
      for (const [done, file] of all.entries()) {
        if (signal.aborted) {
          taken.left = all.length - done;
          break;
        }
        setAdding({ done, total: all.length });
        const isPicture = pictures.includes(file);
        const added = isPicture ? await addPicture(file) : await addHandout(file);
        if (!added.ok) {
          tellError(added.error);
          break;
        }
        taken.photos.push(...added.value.photos);
        taken.handouts.push(...added.value.handouts);
        taken.refused.push(...added.value.refused);
      }
      setAdding(null);
      take(taken);
    },
  };
}
