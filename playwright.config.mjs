// End-to-end tests: user journeys in the real Electron window.
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.{e2e,test,spec}.ts',
  globalSetup: './build/before-windows.mjs',
  outputDir: 'out/test/e2e',
  // Two windows at a time is what two cores bear.
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  // A window test that fails once and passes again is told as flaky, and does not stop a landing.
  retries: process.env.CI === undefined ? 0 : 1,
  // Limits for what hangs, not demands on speed.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: 'out/test/e2e.json' }]],
});
