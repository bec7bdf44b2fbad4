// A screen for each worker: the clipboard and the keyboard's focus belong to a screen, and two tests
// that copy at the same time would read each other's.
import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface Display {
  /** Such as `:101`. */
  readonly name: string;
  readonly stop: () => void;
}

/** `null` where there is no Xvfb (a desktop of another kind): the tests then share the screen that is there. */
export async function startDisplay(): Promise<Display | null> {
  if (process.platform !== 'linux') return null;
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const told = server.stdio[3];
  if (told === null || told === undefined) return null;
  const number = await Promise.race([
    once(told, 'data').then(([bytes]) => String(bytes).trim()),
    once(server, 'error').then(() => ''),
    once(server, 'exit').then(() => ''),
  ]);
  if (number === '') return null;
  return {
    name: `:${number}`,
    stop: () => {
      server.kill();
    },
  };
}
