import { join } from 'node:path';
import { app } from 'electron';
import { createPhotoLibrary, type PhotoLibrary } from './photo-library';
import { createPhotoPress } from './photo-press';
import { openPressRoom } from './press-window';

/** The photos of the library that is open. Smaller copies lie beside it, in the app's own folder. */
export function openOwnPhotos(libraryFolder: string): PhotoLibrary {
  const photos = createPhotoLibrary({
    libraryFolder,
    cacheFolder: join(app.getPath('userData'), 'photo-cache'),
    press: createPhotoPress(openPressRoom),
  });
  app.on('before-quit', () => {
    photos.close();
  });
  return photos;
}
