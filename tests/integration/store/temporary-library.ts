import { MONTH_VERSION } from '../../../shared/model/documents/month-document';
import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { openLibrary, type Library, type LibraryOptions } from '../../../electron/store/library';
import {
  emptyProgramContent,
  type Program,
  type ProgramContent,
} from '../../../shared/model/program';

/** A folder of its own for a test, gone when the test is. */
export function makeFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'worth-sharing-store-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

let lastId = 0;

/** A library in `folder`, closed when the test ends. */
export async function openTestLibrary(
  folder: string,
  options: Partial<LibraryOptions> = {},
): Promise<Library> {
  const library = await openLibrary({
    folder,
    now: () => new Date('2026-11-23T18:50:35.000Z'),
    makeId: () => `p-${String((lastId += 1))}`,
    ...options,
  });
  onTestFinished(() => library.close());
  return library;
}

export function contentOf(changes: Partial<ProgramContent> = {}): ProgramContent {
  return { ...emptyProgramContent('2026-11-20'), title: 'Bilingual storytime', ...changes };
}

/** Adds one program that must come in. */
export async function addProgram(
  library: Library,
  changes: Partial<ProgramContent> = {},
): Promise<Program> {
  const content = contentOf(changes);
  const added = await library.programs.add([{ content, importId: null, importKey: null }]);
  if (!added.ok) throw new Error(`Not added: ${added.error.code}`);
  const [program] = added.value;
  if (program === undefined) throw new Error('Not added');
  return program;
}

export function titlesOf(library: Library): string[] {
  return library.programs.listSummaries().map((program) => program.title);
}

/** Every file below the folder with its text, by relative name. */
export async function readFolder(folder: string): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const filePath = path.join(entry.parentPath, entry.name);
    files[path.relative(folder, filePath)] = await readFile(filePath, 'latin1');
  }
  return files;
}

export async function writeMonth(folder: string, month: string, text: string): Promise<string> {
  const filePath = path.join(folder, 'programs', `${month}.json`);
  await mkdir(path.dirname(filePath), { recursive: true });
  await writeFile(filePath, text);
  return filePath;
}

/** A month document as another computer would have written it. */
export function monthText(month: string, programs: Program[], version = MONTH_VERSION): string {
  return JSON.stringify({ version, month, programs, reflections: [] });
}

export function programOf(changes: Partial<Program> = {}): Program {
  return {
    ...contentOf(),
    id: 'there',
    createdAt: '2026-11-20T10:00:00.000Z',
    updatedAt: '2026-11-20T10:00:00.000Z',
    deletedAt: null,
    importId: null,
    importKey: null,
    ...changes,
  };
}
