import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from '../support/app-test';

test('runs with the production web preferences, behind the content security policy', async ({
  launch,
}) => {
  const { app, window } = await launch();
  const problems: string[] = [];
  window.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  window.on('pageerror', (error) => problems.push(error.message));
  await window.reload();
  await window.waitForSelector('h1');

  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences: () => Record<string, unknown>;
    };
    return contents.getLastWebPreferences();
  });
  expect(preferences).toMatchObject({
    contextIsolation: true,
    sandbox: true,
    webSecurity: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
  });
  const inside = await window.evaluate(() => ({
    require: typeof Reflect.get(globalThis, 'require'),
    process: typeof Reflect.get(globalThis, 'process'),
    api: Object.keys(Reflect.get(globalThis, 'api') as object).sort(),
    origin: globalThis.origin,
  }));
  expect(inside).toEqual({
    require: 'undefined',
    process: 'undefined',
    api: [
      'app',
      'backups',
      'conflicts',
      'cup',
      'drafts',
      'imports',
      'logExports',
      'lookBack',
      'network',
      'numbers',
      'on',
      'photos',
      'portfolios',
      'programs',
      'proposals',
      'quickLog',
      'reflections',
      'reminders',
      'search',
      'settings',
      'shares',
      'trash',
      'venues',
      'writings',
    ],
    origin: 'app://worth-sharing',
  });
  expect(problems).toEqual([]);

  // From here on the page is asked to do what the policy forbids.
  const blocked = await window.evaluate(async () => {
    const violations: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      violations.push(event.effectiveDirective);
    });
    const script = document.createElement('script');
    script.textContent = 'window.injected = true';
    document.body.append(script);
    const fetched = await fetch('https://example.org/').then(
      () => 'fetched',
      () => 'refused',
    );
    const image = document.createElement('img');
    image.src = 'https://example.org/x.png';
    document.body.append(image);
    await new Promise((resolve) => setTimeout(resolve, 300));
    return { injected: Reflect.get(globalThis, 'injected') as unknown, fetched, violations };
  });
  expect(blocked.injected).toBeUndefined();
  expect(blocked.fetched).toBe('refused');
  expect(blocked.violations).toEqual(
    expect.arrayContaining(['script-src-elem', 'connect-src', 'img-src']),
  );
});

test('stays on its own page: no navigation, windows, files or permissions', async ({ launch }) => {
  const { app, window } = await launch();
  await window.evaluate(() => {
    globalThis.open('https://example.org/');
    const link = document.createElement('a');
    link.href = 'https://example.org/';
    link.target = '_self';
    document.body.append(link);
    link.click();
  });
  await window.waitForTimeout(300);
  expect(window.url()).toContain('app://worth-sharing/index.html');
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);

  const permission = await window.evaluate(() =>
    Notification.requestPermission().catch(() => 'denied'),
  );
  expect(permission).toBe('denied');

  const outside = await app.evaluate(async ({ net }) => {
    const statuses: number[] = [];
    for (const url of [
      'app://worth-sharing/../main.cjs',
      'app://worth-sharing/%2e%2e/main.cjs',
      'app://worth-sharing//etc/passwd',
      'app://other/index.html',
    ]) {
      statuses.push((await net.fetch(url)).status);
    }
    return statuses;
  });
  expect(outside).toEqual([404, 404, 404, 404]);
});

test('answers only the main frame of its own page, and only requests that fit', async ({
  launch,
}) => {
  const { app, window } = await launch();
  const junk = await window.evaluate(async () => {
    const api = Reflect.get(globalThis, 'api') as {
      programs: { get: (request: unknown) => Promise<unknown> };
      app: { openLink: (request: unknown) => Promise<unknown> };
    };
    return [
      await api.programs.get({ id: '../../etc/passwd' }),
      await api.programs.get({ id: 'a', more: true }),
      await api.programs.get(null),
      await api.app.openLink({ url: 'file:///etc/passwd' }),
    ];
  });
  for (const answer of junk) {
    expect(answer).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  }

  // A sub-frame of the same origin, with the preload's channel in hand, is still refused.
  const foreign = await app.evaluate(async ({ BrowserWindow, ipcMain }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (contents === undefined) return 'no window';
    const handlers = Reflect.get(ipcMain, '_invokeHandlers') as Map<
      string,
      (event: unknown, request: unknown) => Promise<unknown>
    >;
    const handle = handlers.get('programs.list');
    if (handle === undefined) return 'no handler';
    const subFrame = { url: 'app://worth-sharing/index.html' };
    const elsewhere = { url: 'https://example.org/' };
    const ask = async (senderFrame: unknown, mainFrame: unknown): Promise<unknown> =>
      new Promise((resolve) => {
        const event = { senderFrame, sender: { mainFrame }, _reply: resolve, _throw: resolve };
        void Promise.resolve(handle(event, {})).then((answer) => {
          if (answer !== undefined) resolve(answer);
        });
      });
    return [await ask(subFrame, contents.mainFrame), await ask(elsewhere, elsewhere)];
  });
  expect(foreign).toEqual([
    { ok: false, error: { code: 'forbidden' } },
    { ok: false, error: { code: 'forbidden' } },
  ]);
});

test('a second start shows the first window and does not open the library twice', async ({
  launch,
}) => {
  const first = await launch();
  // As her desktop would start it: nobody drives it.
  const { spawnfile, spawnargs } = first.app.process();
  const second = spawn(spawnfile, spawnargs.slice(1), { stdio: 'ignore' });
  const [code] = (await once(second, 'exit')) as [number | null];
  expect(code).toBe(0);
  await expect(first.window.getByRole('heading', { level: 1 })).toHaveText('My log');
});
