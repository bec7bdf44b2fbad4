import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTestCounts } from '../../../build/test-counts.mjs';
import { makeTempFolder } from './temp-folder';

describe('how many tests passed and failed', () => {
  it('is read from the runners own reports', () => {
    const folder = makeTempFolder({
      'vitest.json': '{"numTotalTests":9,"numPassedTests":7,"numFailedTests":2}',
      'playwright.json': '{"stats":{"expected":3,"unexpected":1,"skipped":0,"flaky":0}}',
    });
    expect(readTestCounts('vitest', path.join(folder, 'vitest.json'))).toEqual({
      passed: 7,
      failed: 2,
    });
    expect(readTestCounts('playwright', path.join(folder, 'playwright.json'))).toEqual({
      passed: 3,
      failed: 1,
    });
  });

  it.each(['', '{', '{}', '{"stats":{}}', '{"numPassedTests":"7","numFailedTests":0}'])(
    'is unknown, never invented, when the report says %s',
    (content) => {
      const report = path.join(makeTempFolder({ 'report.json': content }), 'report.json');
      expect(readTestCounts('vitest', report)).toBeUndefined();
      expect(readTestCounts('playwright', report)).toBeUndefined();
    },
  );

  it('is unknown without a report', () => {
    expect(readTestCounts('vitest', path.join(makeTempFolder(), 'none.json'))).toBeUndefined();
  });
});
