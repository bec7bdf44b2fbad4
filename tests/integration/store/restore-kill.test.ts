import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { finishRestore } from '../../../electron/store/full-backup/finish-restore';
import { keptPattern } from '../../../electron/store/full-backup/restore-places';
import { backUp } from './full-backup/back-up';
import { fillFolder, readLibrary } from './full-backup/rich-folder';
import { bundleScript, type ChildScript } from './start-child';
import { makeFolder } from './temporary-library';

const KILLS = 30;

let script: ChildScript;
beforeAll(() => {
  script = bundleScript('restore-until-killed');
});
afterAll(() => {
  script.remove();
});

/** Starts the restore and kills it after `delay` ms; answers whether it had come to its end. */
async function restoreAndKill(folder: string, zip: string, delay: number): Promise<boolean> {
  const child = spawn(process.execPath, [script.file, folder, zip], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  const ended = once(child, 'close');
  child.stdin.write('go\n');
  await Promise.race([ended, wait(delay)]);
  child.kill('SIGKILL');
  await ended;
  return child.exitCode === 0;
}

it(
  `leaves the old library or the new one, never a mix, when killed ${String(KILLS)} times`,
  { timeout: 120_000 },
  async () => {
    const parent = makeFolder();
    const [folder, other] = [path.join(parent, 'library'), path.join(makeFolder(), 'library')];
    await fillFolder(folder, 'Old');
    await fillFolder(other, 'New');
    const [old, fresh] = [await readLibrary(folder), await readLibrary(other)];
    const [toNew, toOld] = [path.join(makeFolder(), 'n.zip'), path.join(makeFolder(), 'o.zip')];
    await backUp(other, toNew);
    await backUp(folder, toOld);
    const isOld = async () => JSON.stringify(await readLibrary(folder)) === JSON.stringify(old);
    const isNew = async () => JSON.stringify(await readLibrary(folder)) === JSON.stringify(fresh);
    let cutShort = 0;

    for (let kill = 0; kill < KILLS; kill += 1) {
      const wasOld = await isOld();
      // From the first millisecond to well behind the end.
      const isEnded = await restoreAndKill(folder, wasOld ? toNew : toOld, kill * 2);
      if (!isEnded) cutShort += 1;
      await finishRestore(folder);
      expect((await isOld()) || (await isNew())).toBe(true);
      if (isEnded) expect(await isOld()).toBe(!wasOld);
      for (const name of await readdir(parent)) {
        if (name === 'library') continue;
        // Nothing else is left beside it.
        expect(name).toMatch(keptPattern(folder));
        await rm(path.join(parent, name), { recursive: true });
      }
    }
    expect(cutShort).toBeGreaterThan(0);
  },
);
