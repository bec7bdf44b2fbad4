// Opens the app in the real Electron, with production web preferences and a folder of its own.
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';

const root = path.resolve(__dirname, '..', '..');
const QUIT_LIMIT_MS = 20_000;

export interface LaunchOptions {
  /** Absolute; where the app keeps its settings and, unless told otherwise, its library. */
  readonly userDataDir: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export interface LaunchedApp {
  readonly app: ElectronApplication;
  /** The first window, loaded. */
  readonly window: Page;
  /** Quits as the user would, so that the app can save what it has. */
  readonly close: () => Promise<void>;
}

export async function launchApp(options: LaunchOptions): Promise<LaunchedApp> {
  const { userDataDir, args = [], env = {} } = options;
  const rootFlags = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const app = await _electron.launch({
    executablePath: findExecutable(),
    args: [...rootFlags, `--user-data-dir=${userDataDir}`, root, ...args],
    cwd: root,
    env: { ...inheritedEnv(), ...env },
  });
  const window = await app.firstWindow();
  await window.waitForLoadState('domcontentloaded');
  return { app, window, close: () => quit(app) };
}

/** An app that does not quit is ended, and the test that it belongs to fails instead of hanging. */
async function quit(app: ElectronApplication): Promise<void> {
  const child = app.process();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`The app did not quit within ${String(QUIT_LIMIT_MS / 1000)} seconds.`));
    }, QUIT_LIMIT_MS);
  });
  try {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    // Not Playwright's own `close`: it waits for a page that has crashed, and the app need not.
    await app.evaluate(({ app: electron }) => {
      electron.quit();
    });
    await Promise.race([ended, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The runners say which Electron it is; a test run by hand asks the finder. */
function findExecutable(): string {
  const known = process.env['WORTH_SHARING_ELECTRON'];
  if (known !== undefined && known !== '') return known;
  const finder = path.join(root, 'build', 'electron-runtime.mjs');
  const output = execFileSync(process.execPath, [finder], { encoding: 'utf8' });
  const executable = output.trim();
  process.env['WORTH_SHARING_ELECTRON'] = executable;
  return executable;
}

function inheritedEnv(): Record<string, string> {
  const entries = Object.entries(process.env).flatMap(([name, value]) =>
    // Would turn Electron into plain Node.
    value === undefined || name === 'ELECTRON_RUN_AS_NODE' ? [] : [[name, value] as const],
  );
  return Object.fromEntries(entries);
}
