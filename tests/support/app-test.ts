// The frame of every end-to-end test: a throw-away library, and the app as often as a test starts it.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base } from '@playwright/test';
import { startDisplay } from './own-display';
import { launchApp, type LaunchedApp } from './launch-app';

interface AppFixtures {
  /** Kept over restarts within one test. */
  userDataDir: string;
  /** Starts the app; closed by itself at the end. Start it again after `close` to try a restart. */
  launch: () => Promise<LaunchedApp>;
}

interface WorkerFixtures {
  /** A screen of its own, where there can be one. */
  display: string | null;
}

export const test = base.extend<AppFixtures, WorkerFixtures>({
  display: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names out of the pattern.
    async ({}, use) => {
      const display = await startDisplay();
      if (display !== null) process.env['DISPLAY'] = display.name;
      await use(display?.name ?? null);
      display?.stop();
    },
    { scope: 'worker', auto: true },
  ],
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the names out of the pattern.
  userDataDir: async ({}, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'worth-sharing-e2e-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  launch: async ({ userDataDir }, use) => {
    const launched: LaunchedApp[] = [];
    await use(async () => {
      const one = await launchApp({ userDataDir });
      launched.push(one);
      await one.window.waitForSelector('h1');
      return one;
    });
    await Promise.all(launched.map((one) => one.close().catch(() => undefined)));
  },
});

export { expect } from '@playwright/test';
