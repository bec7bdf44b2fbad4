// Unit tests (values) and integration tests (real files), in Node.
import { defineConfig } from 'vitest/config';

const ENDURANCE = 'tests/integration/**/*kill.test.ts';

export default defineConfig({
  test: {
    projects: [
      // Pure functions share no state: one module cache for all of them halves the time.
      {
        extends: true,
        test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.{ts,tsx}'],
          exclude: [ENDURANCE],
        },
      },
      // Hundreds of processes killed in the middle of a save: `npm test` alone has the minute for it.
      { extends: true, test: { name: 'endurance', include: [ENDURANCE] } },
    ],
    // A limit for what hangs, not a demand on speed: a busy machine must not fail a test.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // By default one core is left idle; these tests wait for disks and child processes.
    maxWorkers: '100%',
    allowOnly: false,
    passWithNoTests: false,
  },
});
