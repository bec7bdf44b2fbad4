// The tour is one Playwright file whose steps are told as they end.
import { defineConfig } from '@playwright/test';
import { inProject } from '../project-paths.mjs';

export default defineConfig({
  testDir: inProject('tests', 'tour'),
  testMatch: 'tour.ts',
  globalSetup: inProject('build', 'before-windows.mjs'),
  outputDir: inProject('out', 'test', 'tour'),
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 5 * 60_000,
  expect: { timeout: 15_000 },
  reporter: [[inProject('build', 'tour', 'tour-reporter.mjs')]],
});
