import { execFile } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeTempFolder } from './temp-folder';

const RUN_STEPS = path.resolve(__dirname, '../../../build/run-steps.mjs');

interface Outcome {
  readonly code: number;
  readonly lines: readonly string[];
}

/** Runs steps in a process of their own, as `npm test` does. */
function runSteps(lanes: object[][], afterwards: object[] = []): Promise<Outcome> {
  const script = `
    const { runSteps } = await import(${JSON.stringify(RUN_STEPS)});
    process.exitCode = await runSteps(${JSON.stringify({ lanes, afterwards })});`;
  return new Promise((resolve) => {
    const args = ['--input-type=module', '-e', script];
    const child = execFile(process.execPath, args, (_error, stdout) => {
      resolve({ code: child.exitCode ?? -1, lines: stdout.trimEnd().split('\n') });
    });
  });
}

function step(name: string, code: string, report?: string): object {
  const counted = report === undefined ? {} : { runner: 'vitest', report };
  return { name, command: process.execPath, args: ['-e', code], ...counted };
}

function reporting(report: string, passed: number, failed: number): string {
  const content = JSON.stringify({ numPassedTests: passed, numFailedTests: failed });
  return `require('node:fs').writeFileSync(${JSON.stringify(report)}, '${content}');
    process.exitCode = ${String(failed > 0 ? 1 : 0)};`;
}

describe('the test runner', () => {
  it('ends with the sum of all tests, alone on the last line', async () => {
    const folder = makeTempFolder();
    const [unit, e2e] = [path.join(folder, 'unit.json'), path.join(folder, 'e2e.json')];
    const { code, lines } = await runSteps(
      [[step('types', '')], [step('unit', reporting(unit, 40, 0), unit)]],
      [step('e2e', reporting(e2e, 2, 0), e2e)],
    );
    expect(code).toBe(0);
    expect(lines.at(-1)).toBe('42 passed, 0 failed');
    expect(lines).toHaveLength(4);
  });

  it('stops at the first failure, shows its output and says what was not run', async () => {
    const report = path.join(makeTempFolder(), 'unit.json');
    const unit = step('unit', `console.log('the whole story');${reporting(report, 3, 2)}`, report);
    const { code, lines } = await runSteps(
      [[unit, step('integration', '')], [step('lint', 'setTimeout(() => {}, 1000);')]],
      [step('e2e', '')],
    );
    expect(code).toBe(1);
    expect(lines).toContain('the whole story');
    expect(lines.slice(-2)).toEqual(['Not run: integration, e2e.', '3 passed, 2 failed']);
  });

  it('fails when a step says that it is fine but leaves no report', async () => {
    const { code, lines } = await runSteps([[step('unit', '', '/nowhere/unit.json')]]);
    expect(code).toBe(1);
    expect(lines.join('\n')).toMatch(/unit +[\d.]+ s {2}FAILED {2}left no report/);
  });

  it('never counts the report of an earlier run', async () => {
    const report = '{"numPassedTests":9,"numFailedTests":0}';
    const folder = makeTempFolder({ 'unit.json': report });
    const { code, lines } = await runSteps([[step('unit', '', path.join(folder, 'unit.json'))]]);
    expect(code).toBe(1);
    expect(lines.at(-1)).toBe('0 passed, 0 failed');
  });
});
