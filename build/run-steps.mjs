// Runs test steps, two at a time where they may: a line for each, all output of one that fails.
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
 * @param {TestStep[]} steps in the order in which they begin
 * @returns {Promise<number>} exit code
 */
export async function runSteps(steps) {
  const sum = { passed: 0, failed: 0, isFine: true };
  const waiting = [...steps];
  /** @param {TestStep[]} own */
  const runLane = async (own) => {
    while (sum.isFine) {
      const step = own.shift();
      if (step === undefined) return;
      waiting.splice(waiting.indexOf(step), 1);
      const outcome = await runStep(step);
      sum.passed += outcome.passed;
      sum.failed += outcome.failed;
      sum.isFine &&= outcome.isFine;
    }
  };
  const shared = steps.filter((step) => !step.isAlone);
  await Promise.all([runLane(shared), runLane(shared)]);
  await runLane(steps.filter((step) => step.isAlone));
  if (waiting.length > 0) console.log(`Not run: ${waiting.map(({ name }) => name).join(', ')}.`);
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
