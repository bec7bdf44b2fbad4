import { runToEnd, type RunResult } from './start-child';

/** A way to run a script in a folder that can't be written to, or not for long. */
export interface HardPlace {
  name: string;
  run: (scriptFile: string, folder: string) => Promise<RunResult>;
}

const run = (command: string) => (scriptFile: string, folder: string) =>
  runToEnd('sh', ['-c', command, 'sh', process.execPath, scriptFile, folder]);

/** Whether this computer lets us mount something, in a namespace of our own where we are not root. */
async function canMount(): Promise<boolean> {
  try {
    const mount = 'mount -t tmpfs tmpfs /mnt';
    return (await runToEnd('unshare', ['-rm', 'sh', '-c', mount])).code === 0;
  } catch {
    return false;
  }
}

/** There is always the first one, so the tests run for root and for an ordinary user alike. */
export async function listFullDisks(): Promise<HardPlace[]> {
  const places: HardPlace[] = [
    // A limit on the size of a file (EFBIG), counted in blocks of 512 or 1,024 bytes.
    { name: 'limit on a file', run: run('ulimit -f 64; exec "$1" "$2" "$3"') },
  ];
  if (await canMount()) {
    const mount = 'mount -t tmpfs -o size=96k tmpfs "$3" && exec "$1" "$2" "$3"';
    places.push({
      name: 'file system without room',
      run: run(`exec unshare -rm sh -c '${mount}' sh "$1" "$2" "$3"`),
    });
  }
  return places;
}

export async function listReadOnlyFolders(): Promise<HardPlace[]> {
  const places: HardPlace[] = [
    // Root may write anywhere: then the script becomes nobody before it starts.
    { name: 'folder without permission', run: run('exec "$1" "$2" "$3" as-nobody') },
  ];
  if (await canMount()) {
    const mount = 'mount --bind "$3" "$3" && mount -o remount,ro,bind "$3" && exec "$1" "$2" "$3"';
    places.push({
      name: 'file system that is read-only',
      run: run(`exec unshare -rm sh -c '${mount}' sh "$1" "$2" "$3"`),
    });
  }
  return places;
}
