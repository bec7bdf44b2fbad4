// Runs test steps, side by side where they may: a line for each, all output of one that fails.
import { rmSync } from 'node:fs';
import { projectRoot } from './project-paths.mjs';
import { runCommand } from './run-command.mjs';
import { readTestCounts } from './test-counts.mjs';

const LIMIT_MS = 30 * 60 * 1000;

/**
 * @typedef {import('./test-steps.mjs').TestStep} TestStep
 * @typedef {{ passed: number, failed: number, isFine: boolean }} Outcome
 */

/**
 * After a failure nothing new is begun. The last line is the sum of the tests that ran.
 * @param {object} plan
 * @param {TestStep[][]} plan.lanes run side by side, the steps of each in their order
 * @param {TestStep[]} [plan.afterwards] one after the other, with nothing beside them
 * @returns {Promise<number>} exit code
 */
export async function runSteps({ lanes, afterwards = [] }) {
  const sum = { passed: 0, failed: 0, isFine: true };
  const waiting = new Set([...lanes.flat(), ...afterwards]);
  /** @param {TestStep[]} steps */
  const runLane = async (steps) => {
    for (const step of steps) {
      if (!sum.isFine) return;
      waiting.delete(step);
      const outcome = await runStep(step);
      sum.passed += outcome.passed;
      sum.failed += outcome.failed;
      sum.isFine &&= outcome.isFine;
    }
  };
  await Promise.all(lanes.map(runLane));
  await runLane(afterwards);
  const left = [...waiting].map(({ name }) => name);
  if (left.length > 0) console.log(`Not run: ${left.join(', ')}.`);
  console.log(`${sum.passed} passed, ${sum.failed} failed`);
  return sum.isFine ? 0 : 1;
}

/**
 * @param {TestStep} step
 * @returns {Promise<Outcome>}
 */
async function runStep(step) {
  if (step.report !== undefined) rmSync(step.report, { force: true });
  const startedMs = performance.now();
  const result = await runCommand(step.command, step.args, {
    cwd: projectRoot,
    env: { ...process.env, ...step.env },
    limitMs: LIMIT_MS,
  });
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
  const counts = readCounts(step);
  const isFine = result.code === 0 && counts?.failed === 0;
  if (!isFine && result.output.trim() !== '') console.log(result.output.trimEnd());
  const figures = step.report === undefined ? '' : `  ${describeCounts(counts)}`;
  console.log(
    `${step.name.padEnd(12)} ${seconds.padStart(6)} s  ${isFine ? 'ok' : 'FAILED'}${figures}`,
  );
  return { passed: counts?.passed ?? 0, failed: counts?.failed ?? 0, isFine };
}

/**
 * A step without tests has none; one whose report is missing has no known figures.
 * @param {TestStep} step
 */
function readCounts({ runner, report }) {
  if (runner === undefined || report === undefined) return { passed: 0, failed: 0 };
  return readTestCounts(runner, report);
}

/** @param {import('./test-counts.mjs').TestCounts | undefined} counts */
function describeCounts(counts) {
  if (counts === undefined) return 'left no report';
  return `${counts.passed} passed, ${counts.failed} failed`;
}
