// How many tests passed and failed, as the runners' own reports say.
import { isObject, readJsonObject } from './read-json.mjs';

/** @typedef {{ passed: number, failed: number }} TestCounts */

/**
 * @param {'vitest' | 'playwright'} runner
 * @param {string} report
 * @returns {TestCounts | undefined} undefined when there is no readable report
 */
export function readTestCounts(runner, report) {
  const raw = readJsonObject(report);
  if (raw === undefined) return undefined;
  if (runner === 'vitest') return toCounts(raw['numPassedTests'], raw['numFailedTests']);
  const stats = raw['stats'];
  if (!isObject(stats)) return undefined;
  const { expected, flaky, unexpected } = stats;
  // Flaky: failed, then passed when tried again.
  const passed =
    typeof expected === 'number' && typeof flaky === 'number' ? expected + flaky : expected;
  return toCounts(passed, unexpected);
}

/**
 * @param {unknown} passed
 * @param {unknown} failed
 * @returns {TestCounts | undefined}
 */
function toCounts(passed, failed) {
  if (typeof passed !== 'number' || typeof failed !== 'number') return undefined;
  return { passed, failed };
}
