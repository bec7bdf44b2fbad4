import { basename, join } from 'node:path';
import type { Handlers } from '../../shared/ipc/api';
import type { AppError } from '../../shared/ipc/app-error';
import { listWritingPhotos, type PhotoOfWriting } from '../../shared/photos/writing-photos';
import { fail, succeed, type Result } from '../../shared/result';
import { addHandouts } from '../photos/add-handouts';
import { addPictures } from '../photos/add-pictures';
import type { PhotoLibrary } from '../photos/photo-library';
import type { SendEvent } from '../shell/send-event';
import { describeDiskError } from '../store/disk-error';
import type { Library } from '../store/library';

const NO_PHOTO = { code: 'not-found', thing: 'photo' } as const;
const NO_FILE = { code: 'not-found', thing: 'file' } as const;
const NO_WRITING = { code: 'not-found', thing: 'writing' } as const;

export interface PhotosDeps {
  library: Pick<Library, 'writings' | 'isReadOnly' | 'notices'> & {
    programs: Pick<Library['programs'], 'get'>;
  };
  photos: PhotoLibrary;
  askForPictures: () => Promise<string[]>;
  askForHandouts: () => Promise<string[]>;
  askForFolder: () => Promise<string | null>;
  /** Answers the path, which stays in the main process, or `null`. */
  askWhereToSave: (suggestedName: string) => Promise<{ path: string; fileName: string } | null>;
  writeFile: (path: string, bytes: Uint8Array) => Promise<unknown>;
  showInFolder: (path: string) => void;
  sendEvent: SendEvent;
  now: () => Date;
}

export function createPhotosHandlers(deps: PhotosDeps): Handlers<'photos'> {
  const { library, photos } = deps;
  /** What runs, by token; `true` once it is cancelled. */
  const choosing = new Map<string, boolean>();
  let savedPath: string | null = null;

  function refusal(): { readonly ok: false; readonly error: AppError } | null {
    if (!library.isReadOnly) return null;
    const isNewer = library.notices.some(({ kind }) => kind === 'newer-version');
    return fail({ code: 'read-only', reason: isNewer ? 'newer-version' : 'no-permission' });
  }

  function photosOf(writingId: string): PhotoOfWriting[] | null {
    const writing = library.writings.read().writings.find(({ id }) => id === writingId);
    if (writing === undefined) return null;
    const programs = writing.programIds.flatMap((id) => library.programs.get(id)?.program ?? []);
    return listWritingPhotos(writing.photos, programs);
  }

  async function write(path: string, bytes: Uint8Array): Promise<Result<null, AppError>> {
    try {
      await deps.writeFile(path, bytes);
      savedPath = path;
      return succeed(null);
    } catch (error) {
      return fail(describeDiskError(error));
    }
  }

  return {
    choose: async ({ token }) => {
      const refused = refusal();
      if (refused !== null) return refused;
      const paths = await deps.askForPictures();
      if (paths.length === 0) return fail({ code: 'cancelled' });
      choosing.set(token, false);
      const tell = (done: number): void => {
        deps.sendEvent('photos-progress', { token, done, total: paths.length });
      };
      tell(0);
      const given = paths.map((path) => ({ path }));
      const isCancelled = (): boolean => choosing.get(token) === true;
      return addPictures(photos, given, { onProgress: tell, isCancelled }).finally(() => {
        choosing.delete(token);
      });
    },

    cancel: ({ token }) => {
      if (choosing.has(token)) choosing.set(token, true);
      return Promise.resolve(succeed(null));
    },

    add: async (picture) => refusal() ?? addPictures(photos, [picture]),

    chooseHandouts: async () => {
      const refused = refusal();
      if (refused !== null) return refused;
      const paths = await deps.askForHandouts();
      if (paths.length === 0) return fail({ code: 'cancelled' });
      return addHandouts(
        photos.handouts,
        paths.map((path) => ({ path })),
      );
    },

    addHandout: async (file) => refusal() ?? addHandouts(photos.handouts, [file]),

    saveHandout: async ({ fileId, fileName }) => {
      const bytes = await photos.handouts.read(fileId);
      if (bytes === null) return fail(NO_FILE);
      const place = await deps.askWhereToSave(nameCopy(fileName));
      if (place === null) return fail({ code: 'cancelled' });
      const written = await write(place.path, bytes);
      return written.ok ? succeed({ fileName: place.fileName }) : written;
    },

    showSaved: () => {
      if (savedPath === null) return Promise.resolve(fail(NO_FILE));
      deps.showInFolder(savedPath);
      return Promise.resolve(succeed(null));
    },

    setOfWriting: async ({ writingId, photos: chosen }) => {
      const at = deps.now().toISOString();
      const saved = await library.writings.update((current) => ({
        ...current,
        writings: current.writings.map((writing) =>
          writing.id === writingId ? { ...writing, photos: chosen, updatedAt: at } : writing,
        ),
      }));
      if (!saved.ok) return saved;
      const writing = saved.value.writings.find(({ id }) => id === writingId);
      return writing === undefined ? fail(NO_WRITING) : succeed(writing);
    },

    saveOfWriting: async ({ writingId }) => {
      const ofWriting = photosOf(writingId);
      if (ofWriting === null) return fail(NO_WRITING);
      const leaving = ofWriting.filter(({ mayLeave }) => mayLeave);
      if (leaving.length === 0) return fail(NO_PHOTO);
      const folder = await deps.askForFolder();
      if (folder === null) return fail({ code: 'cancelled' });
      let saved = 0;
      for (const [index, { photoId }] of leaving.entries()) {
        const bytes = await photos.readPhoto(photoId);
        if (bytes === null) continue;
        // A name that says nothing about who is in it.
        const name = `photo-${String(index + 1)}-${photoId.slice(0, 8)}.jpg`;
        const written = await write(join(folder, name), bytes);
        if (!written.ok) return written;
        saved += 1;
      }
      return succeed({ saved, folderName: basename(folder) });
    },
  };
}

/** A file's name from another computer may hold what this one does not take, or a path. */
function nameCopy(fileName: string): string {
  // eslint-disable-next-line no-control-regex -- Control characters are what must go.
  const name = fileName.replaceAll(/[<>:"/\\|?*\u0000-\u001f]/gu, '_').replace(/^\.+/u, '_');
  return name === '' ? 'handout' : name;
}
