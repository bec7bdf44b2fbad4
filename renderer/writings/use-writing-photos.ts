import { useCallback, useState } from 'react';
import { checkPhotos, type PhotoFinding } from '../../shared/checks/check-photos';
import type { Writing } from '../../shared/model/writing';
import {
  listPhotosToChoose,
  listWritingPhotos,
  type PhotoOfWriting,
  type WritingPhoto,
} from '../../shared/photos/writing-photos';
import type { ProgramDetails } from '../../shared/programs/program-details';
import { api } from '../api';
import { tellError } from '../state/describe-error';
import { tell } from '../state/notices';
import { useSettings } from '../state/settings';
import { useAutosave } from '../state/use-autosave';
import { photoWords } from '../words/photos';

export interface WritingPhotosState {
  chosen: readonly PhotoOfWriting[];
  toChoose: readonly PhotoOfWriting[];
  findings: readonly PhotoFinding[];
  change: (photos: readonly WritingPhoto[]) => void;
  saveAll: () => Promise<void>;
}

/** The photos that go along with a writing, kept as she changes them. */
export function useWritingPhotos(
  writing: Writing,
  details: readonly ProgramDetails[],
): WritingPhotosState {
  const { id } = writing;
  const [photos, setPhotos] = useState<readonly WritingPhoto[]>(writing.photos);
  const save = useCallback(
    async (next: readonly WritingPhoto[]) => {
      const saved = await api.photos.setOfWriting({ writingId: id, photos: [...next] });
      if (!saved.ok) tellError(saved.error);
      return saved;
    },
    [id],
  );
  const autosave = useAutosave(save, 400);
  const { profile, checks } = useSettings();

  const programs = details.map(({ program }) => program);
  const chosen = listWritingPhotos(photos, programs);
  return {
    chosen,
    toChoose: listPhotosToChoose(programs),
    findings: checkPhotos(chosen, { programs, profile, watchedNames: checks.watchedNames }),
    change: (next) => {
      const kept = next.map(({ photoId, altText }) => ({ photoId, altText }));
      setPhotos(kept);
      autosave.change(kept);
    },
    saveAll: async () => {
      await autosave.flush();
      const saved = await api.photos.saveOfWriting({ writingId: id });
      if (!saved.ok) {
        tellError(saved.error);
        return;
      }
      tell({
        text: photoWords.savedPhotos(saved.value.saved, saved.value.folderName),
        action: { label: photoWords.showInFolder, run: () => void api.photos.showSaved({}) },
      });
    },
  };
}
