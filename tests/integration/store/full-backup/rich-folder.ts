import { createHash, randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { addProgram, openTestLibrary, readFolder } from '../temporary-library';

/** A library with everything in it: documents, photos, handouts, something set aside, daily back-ups. */
export async function fillFolder(folder: string, title = 'Owls'): Promise<void> {
  const library = await openTestLibrary(folder);
  const { id } = await addProgram(library, { title, heldOn: '2026-11-20' });
  await addProgram(library, { title: `${title} again`, heldOn: '2025-01-02' });
  const gone = await addProgram(library, { title: 'Gone', heldOn: '2025-03-02' });
  await library.programs.remove([gone.id]);
  await library.reflections.answer({
    programId: id,
    promptId: 'tip',
    question: 'A tip?',
    text: 'Dim the lights — 🦉',
  });
  await library.settings.update((current) => ({
    ...current,
    settings: { ...current.settings, theme: 'dark' },
  }));
  await library.close();
  for (const [place, ending, bytes] of [
    ['photos', '.jpg', randomBytes(300_000)],
    ['photos', '.jpg', randomBytes(10)],
    ['photos/removed', '.jpg', randomBytes(2_000)],
    ['handouts', '', randomBytes(70_000)],
    ['handouts', '', Buffer.alloc(0)],
  ] as const) {
    const hash = createHash('sha256').update(bytes).update(title).digest('hex');
    await mkdir(path.join(folder, place), { recursive: true });
    await writeFile(path.join(folder, place, `${hash}${ending}`), bytes);
  }
  await writeFile(path.join(folder, 'programs', '2026-11.json.corrupt-20261101T000000Z'), '{"ver');
  await writeFile(path.join(folder, '.worth-sharing-0123456789abcdef.tmp'), 'left by a crash');
}

/** Every file but what is never in a back-up. */
export async function readLibrary(folder: string): Promise<Record<string, string>> {
  const files = await readFolder(folder);
  return Object.fromEntries(
    Object.entries(files)
      .filter(([name]) => !name.startsWith('backups') && !name.endsWith('.tmp'))
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );
}
