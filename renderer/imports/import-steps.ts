import {
  type ImportMapping,
  type ImportPreview,
  OPENING_TOKEN,
} from '../../shared/imports/import-preview';
import type { Answered } from '../../shared/ipc/api';
import { fail } from '../../shared/result';
import { api } from '../api';
import { tellError } from '../state/describe-error';
import { tell } from '../state/notices';
import { loadPrograms } from '../state/programs';
import { importWords } from '../words/imports';
import { getImport, setImport, startOver } from './import-state';

/** The same as main's: told before a large file is read into the window. */
const LIMIT_MEGABYTES = 50;

async function open(fileName: string, ask: () => Answered<ImportPreview>): Promise<void> {
  const before = getImport();
  setImport({ step: 'opening', fileName });
  const answer = await ask();
  if (getImport().step !== 'opening') return;
  if (answer.ok) {
    setImport({ step: 'check', preview: answer.value, wanted: answer.value.mapping });
    return;
  }
  const { error } = answer;
  if (error.code !== 'cancelled') setImport({ step: 'choose', problem: { error, fileName } });
  // She closed the dialog: what she saw before is still true.
  else setImport(before.step === 'choose' ? before : { step: 'choose', problem: null });
}

export function chooseFile(): Promise<void> {
  return open('', () => api.imports.choose({}));
}

/** `null` for a folder, or a file that went away meanwhile. */
async function readBytes(file: File): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

export async function openDropped(file: File): Promise<void> {
  if (getImport().step === 'running') return;
  if (file.size > LIMIT_MEGABYTES * 1024 * 1024) {
    const error = {
      code: 'file-too-large' as const,
      fileName: file.name,
      limitMegabytes: LIMIT_MEGABYTES,
    };
    setImport({ step: 'choose', problem: { error, fileName: file.name } });
    return;
  }
  await open(file.name, async () => {
    const bytes = await readBytes(file);
    return bytes === null
      ? fail({ code: 'file-unreadable', fileName: file.name, reason: 'not-text' })
      : api.imports.open({ fileName: file.name, bytes });
  });
}

/** Stops what is going on, and forgets the file unless it was coming in. */
export async function cancelImport(): Promise<void> {
  const current = getImport();
  if (current.step === 'opening') {
    startOver();
    await api.imports.cancel({ token: OPENING_TOKEN });
  } else if (current.step === 'check') {
    startOver();
    await api.imports.cancel({ token: current.preview.token });
  } else if (current.step === 'running') {
    await api.imports.cancel({ token: current.preview.token });
  }
}

/** Shows what she chose at once, and what it does as soon as the file is read again. */
export async function changeMapping(change: Partial<ImportMapping>): Promise<void> {
  const current = getImport();
  if (current.step !== 'check') return;
  const { token } = current.preview;
  const wanted = { ...current.wanted, ...change };
  setImport({ ...current, wanted });
  const answer = await api.imports.preview({ token, mapping: wanted });
  const now = getImport();
  // A later choice has its own answer on the way.
  if (now.step !== 'check' || now.wanted !== wanted) return;
  if (answer.ok) {
    setImport({ step: 'check', preview: answer.value, wanted: answer.value.mapping });
  } else {
    setImport({ ...now, wanted: now.preview.mapping });
    tellError(answer.error);
  }
}

/** Shows another sheet of the workbook, guessed afresh. */
export async function chooseSheet(sheet: number): Promise<void> {
  const current = getImport();
  if (current.step !== 'check') return;
  const { token } = current.preview;
  const answer = await api.imports.sheet({ token, sheet });
  if (getImport().step !== 'check') return;
  if (answer.ok) setImport({ step: 'check', preview: answer.value, wanted: answer.value.mapping });
  else tellError(answer.error, () => void chooseSheet(sheet));
}

export async function bringIn(): Promise<void> {
  const current = getImport();
  if (current.step !== 'check') return;
  const { preview, wanted } = current;
  const { token } = preview;
  setImport({ step: 'running', preview, done: 0, total: 0 });
  const stopFollowing = api.on('import-progress', (progress) => {
    const now = getImport();
    if (now.step === 'running' && progress.token === token) {
      setImport({ ...now, done: progress.done, total: progress.total });
    }
  });
  const answer = await api.imports.run({ token, mapping: wanted });
  stopFollowing();
  if (answer.ok) {
    setImport({ step: 'done', result: answer.value, removed: null });
    return;
  }
  setImport({ step: 'check', preview, wanted });
  if (answer.error.code === 'cancelled') tell({ text: importWords.stopped });
  else tellError(answer.error, () => void bringIn());
}

/** Takes an import out again. Answers how many programs left the log, or `null` where it failed. */
export async function undoImport(id: string): Promise<number | null> {
  const answer = await api.imports.undo({ id });
  if (!answer.ok) {
    tellError(answer.error, () => void undoImport(id));
    return null;
  }
  await loadPrograms();
  return answer.value.removed;
}
