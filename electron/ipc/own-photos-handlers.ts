import { shell } from 'electron';
import type { Handlers } from '../../shared/ipc/api';
import { askForFolder, askForHandouts, askForPictures } from '../photos/photo-dialogs';
import type { PhotoLibrary } from '../photos/photo-library';
import { askWhereToSave } from '../shell/dialogs';
import { sendEvent } from '../shell/send-event';
import type { Library } from '../store/library';
import { writeAtomically } from '../store/write-atomically';
import { createPhotosHandlers } from './photos-handlers';

/** The handlers of photos, with what they need from the system. */
export function createOwnPhotosHandlers(
  library: Library,
  photos: PhotoLibrary,
): Handlers<'photos'> {
  return createPhotosHandlers({
    library,
    photos,
    askForPictures,
    askForHandouts,
    askForFolder,
    askWhereToSave: (suggestedName) => askWhereToSave(suggestedName, []),
    writeFile: writeAtomically,
    showInFolder: (path) => {
      shell.showItemInFolder(path);
    },
    sendEvent,
    now: () => new Date(),
  });
}
