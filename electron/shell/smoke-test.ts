import { app, type BrowserWindow } from 'electron';

const LIMIT_MS = 30_000;

/**
 * `--smoke-test`: quits with 0 once the page has drawn its first heading, else with 1.
 * For packages, whose closed fuses keep Playwright out.
 */
export function quitAfterSmokeTest(window: BrowserWindow): void {
  if (!process.argv.includes('--smoke-test')) return;
  const startedAt = Date.now();
  const timer = setInterval(() => {
    const isDrawn = window.getTitle().startsWith('My log');
    if (!isDrawn && Date.now() - startedAt < LIMIT_MS) return;
    clearInterval(timer);
    app.exit(isDrawn ? 0 : 1);
  }, 100);
}
