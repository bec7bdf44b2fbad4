import { join } from 'node:path';
import { app } from 'electron';
import { createPhotoLibrary, type PhotoLibrary } from './photo-library';
import { createPhotoPress } from './photo-press';
import { recordIncident } from '../shell/incident-log';
import type { Library } from '../store/library';
import { openPressRoom } from './press-window';
import { tidyFiles } from './tidy-files';

const TIDY_AFTER_MILLISECONDS = 60_000;

/** The photos of the library that is open. Smaller copies lie beside it, in the app's own folder. */
export function openOwnPhotos(library: Library): PhotoLibrary {
  const photos = createPhotoLibrary({
    libraryFolder: library.folder,
    cacheFolder: join(app.getPath('userData'), 'photo-cache'),
    press: createPhotoPress(openPressRoom),
  });
  app.on('before-quit', () => {
    photos.close();
  });
  // Long after she could begin, and not waited for.
  setTimeout(() => {
    tidyFiles(library, photos, new Date())
      .then(() => photos.pruneCopies())
      .catch(recordIncident);
  }, TIDY_AFTER_MILLISECONDS).unref();
  return photos;
}
