import { basename } from 'node:path';
import type { BackupContents } from '../../shared/backups/backup-contents';
import type { BackupRefusal } from '../../shared/backups/backup-refusal';
import { NO_FACTS } from '../../shared/backups/library-facts';
import type { Handlers } from '../../shared/ipc/api';
import type { AppError } from '../../shared/ipc/app-error';
import { fail, type Result, succeed } from '../../shared/result';
import type { SendEvent } from '../shell/send-event';
import { describeDiskError } from '../store/disk-error';
import {
  type BackupSource,
  openFolderSource,
  openZipSource,
} from '../store/full-backup/backup-source';
import { inspectBackup } from '../store/full-backup/inspect-backup';
import { findChoice, listChoices } from '../store/full-backup/list-choices';
import { stageRestore } from '../store/full-backup/stage-restore';
import { writeFullBackup } from '../store/full-backup/write-full-backup';
import type { Library } from '../store/library';
import { toDay } from './to-day';

const GONE = { code: 'not-found', thing: 'file' } as const;

interface Looked {
  contents: BackupContents;
  source: BackupSource;
}

export interface BackupsHandlersParts {
  library: Pick<Library, 'folder' | 'holdStill'>;
  appVersion: string;
  askWhereToSave: (
    suggestedName: string,
    filters: { name: string; extensions: string[] }[],
  ) => Promise<{ path: string; fileName: string } | null>;
  /** Answers the path of a zip, or `null`. */
  chooseZip: () => Promise<string | null>;
  showInFolder: (path: string) => void;
  /** Puts a folder into the system's trash. */
  discard: (path: string) => Promise<void>;
  /** Closes the app as she would, and starts it again. */
  startAnew: () => void;
  sendEvent: SendEvent;
  makeId: () => string;
  now: () => Date;
}

/** An expected failure as a value: the disk's, or that she stopped it. */
async function guard<T>(
  job: () => Promise<Result<T, AppError>>,
  signal?: AbortSignal,
): Promise<Result<T, AppError>> {
  try {
    return await job();
  } catch (problem) {
    if (signal?.aborted === true) return fail({ code: 'cancelled' });
    return fail(describeDiskError(problem));
  }
}

export function createBackupsHandlers(parts: BackupsHandlersParts): Handlers<'backups'> {
  const { library } = parts;
  let working: AbortController | null = null;
  let savedPath: string | null = null;
  let looked: Looked | null = null;

  const refuse = (fileName: string, reason: BackupRefusal): Result<never, AppError> =>
    fail({ code: 'backup-refused', fileName, reason });

  function follow(step: 'saving' | 'restoring') {
    return (done: number, total: number): void => {
      parts.sendEvent('backup-progress', { step, done, total });
    };
  }

  async function countNow(): Promise<BackupContents['now']> {
    const facts = await inspectBackup(await openFolderSource(library.folder));
    return facts.ok ? facts.value : NO_FACTS;
  }

  function leave(): void {
    looked?.source.close();
    looked = null;
  }

  /** Looks into a source; it stays open until she restores it or looks at another. */
  async function lookInto(
    source: BackupSource,
    around: Pick<BackupContents, 'fileName' | 'madeAt' | 'kind'>,
  ): Promise<Result<BackupContents, AppError>> {
    leave();
    const facts = await inspectBackup(source);
    if (!facts.ok) {
      source.close();
      return refuse(around.fileName, facts.error);
    }
    const contents: BackupContents = {
      ...around,
      token: parts.makeId(),
      facts: facts.value,
      now: await countNow(),
      bytes: source.total,
    };
    looked = { contents, source };
    return succeed(contents);
  }

  async function lookIntoZip(
    path: string,
    kind: 'full' | 'daily',
    madeOn: string | null,
  ): Promise<Result<BackupContents, AppError>> {
    const fileName = basename(path);
    const source = await openZipSource(path);
    if (!source.ok) return refuse(fileName, source.error);
    const { manifest } = source.value;
    return lookInto(source.value, {
      fileName,
      madeAt: manifest?.madeAt ?? madeOn,
      kind: manifest === null ? 'daily' : kind,
    });
  }

  async function save(signal: AbortSignal) {
    const day = toDay(parts.now());
    const place = await parts.askWhereToSave(`Worth Sharing back-up ${day}.zip`, [
      { name: 'Zip', extensions: ['zip'] },
    ]);
    if (place === null) return fail({ code: 'cancelled' as const });
    const { files } = await writeFullBackup(place.path, {
      folder: library.folder,
      appVersion: parts.appVersion,
      madeAt: parts.now().toISOString(),
      holdStill: (job) => library.holdStill(job),
      onProgress: follow('saving'),
      signal,
    });
    savedPath = place.path;
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    return succeed({ fileName: place.fileName, files: files.length, bytes });
  }

  async function restore(one: Looked, signal: AbortSignal): Promise<Result<null, AppError>> {
    const staged = await stageRestore(one.source, {
      libraryFolder: library.folder,
      now: parts.now(),
      onProgress: follow('restoring'),
      signal,
    });
    if (!staged.ok) return refuse(one.contents.fileName, staged.error);
    leave();
    parts.startAnew();
    return succeed(null);
  }

  /** One long job at a time. */
  async function work<T>(
    job: (signal: AbortSignal) => Promise<Result<T, AppError>>,
  ): Promise<Result<T, AppError>> {
    if (working !== null) return fail({ code: 'cancelled' });
    const own = new AbortController();
    working = own;
    try {
      return await guard(() => job(own.signal), own.signal);
    } finally {
      working = null;
    }
  }

  return {
    list: () => guard(async () => succeed(await listChoices(library.folder))),
    save: () => work(save),
    cancel: () => {
      working?.abort();
      return Promise.resolve(succeed(null));
    },
    showSaved: () => {
      if (savedPath === null) return Promise.resolve(fail(GONE));
      parts.showInFolder(savedPath);
      return Promise.resolve(succeed(null));
    },
    choose: async () => {
      const path = await parts.chooseZip();
      if (path === null) return fail({ code: 'cancelled' });
      return guard(() => lookIntoZip(path, 'full', null));
    },
    look: (choice) =>
      guard(async () => {
        const found = await findChoice(library.folder, choice);
        if (found === null) return fail(GONE);
        const { path, madeOn } = found;
        if (choice.kind === 'daily') return lookIntoZip(path, 'daily', madeOn);
        const around = { kind: 'kept' as const, fileName: choice.name, madeAt: madeOn };
        return lookInto(await openFolderSource(path), around);
      }),
    restore: ({ token }) => {
      const one = looked;
      if (one?.contents.token !== token) return Promise.resolve(fail(GONE));
      return work((signal) => restore(one, signal));
    },
    discard: ({ name }) =>
      guard(async () => {
        const found = await findChoice(library.folder, { kind: 'kept', name });
        if (found === null) return fail(GONE);
        await parts.discard(found.path);
        return succeed(null);
      }),
  };
}
