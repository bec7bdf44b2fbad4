// Run in a process of its own: saves in a loop and says so after each save, until it is killed.
import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { openLibrary } from '../../../electron/store/library';
import type { AppError } from '../../../shared/ipc/app-error';
import { emptyProgramContent } from '../../../shared/model/program';
import type { Result } from '../../../shared/result';

const [, , folder = ''] = process.argv;

function valueOf<T>(result: Result<T, AppError>): T {
  if (!result.ok) throw new Error(`A save was refused: ${result.error.code}`);
  return result.value;
}

function contentOf(count: number) {
  const heldOn = `2026-0${String((count % 6) + 1)}-15`;
  const whatWeDid = 'We sang, read and made a mess. '.repeat(count % 50);
  return { ...emptyProgramContent(heldOn), title: String(count), whatWeDid };
}

/** Each save writes a number that only grows: what is on the disk is never below what was said. */
async function saveUntilKilled(firstCount: number): Promise<void> {
  const library = await openLibrary({ folder, now: () => new Date(), makeId: randomUUID });
  if (library.notices.length > 0) throw new Error(JSON.stringify(library.notices));
  for (let count = firstCount; ; count += 4) {
    const seed = { content: contentOf(count), importId: null, importKey: null };
    const [program] = valueOf(await library.programs.add([seed]));
    if (program === undefined) throw new Error('Nothing was added');
    const { id } = program;
    acknowledge('program', id, count);
    const moved = contentOf(count + 1);
    valueOf(await library.programs.update(id, moved, program.updatedAt));
    acknowledge('program', id, count + 1);
    const answer = { promptId: 'tip', question: 'A tip?', text: String(count + 2) };
    valueOf(await library.reflections.answer({ programId: id, ...answer }));
    acknowledge('answer', id, count + 2);
    const draft = { key: 'program:new', text: String(count + 3), savedAt: program.createdAt };
    valueOf(await library.drafts.update((current) => ({ ...current, drafts: [draft] })));
    acknowledge('draft', 'program:new', count + 3);
  }
}

/** Written at once: what was saved has been said before the process can be killed again. */
function acknowledge(thing: string, id: string, count: number): void {
  writeSync(1, `${thing} ${id} ${String(count)}\n`);
}

// The process starts ahead of its turn and waits for its first count.
process.stdin.once('data', (chunk: Buffer) => {
  saveUntilKilled(Number(chunk.toString())).catch((bug: unknown) => {
    writeSync(2, String(bug));
    process.exit(1);
  });
});
writeSync(1, 'ready\n');
