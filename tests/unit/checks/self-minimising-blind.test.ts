import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findSelfMinimising } from '../../../shared/checks/self-minimising';

/** Written before any pattern was looked at: docs/adr/0008-self-minimising-phrases.md. */
const blind = z
  .array(z.strictObject({ text: z.string().min(1), isMinimising: z.boolean() }))
  .parse(
    JSON.parse(
      readFileSync(path.join(__dirname, '../../fixtures/self-minimising-blind.json'), 'utf8'),
    ),
  );

/** Even places (A) taught the patterns first; odd places (B) only after they had been measured. */
function shareTouched(parity: number, isMinimising: boolean): number {
  const sentences = blind.filter(
    (sentence, index) => index % 2 === parity && sentence.isMinimising === isMinimising,
  );
  expect(sentences).toHaveLength(80);
  const touched = sentences.filter(({ text }) => findSelfMinimising(text).length > 0);
  return touched.length / sentences.length;
}

describe('findSelfMinimising on the blind set', () => {
  it('half B: keeps what its own sentences taught', () => {
    expect(shareTouched(1, true)).toBeGreaterThanOrEqual(0.95);
    expect(shareTouched(1, false)).toBeLessThanOrEqual(0.03);
  });

  it('half A: keeps what its own sentences taught', () => {
    expect(shareTouched(0, true)).toBeGreaterThanOrEqual(0.97);
    expect(shareTouched(0, false)).toBeLessThanOrEqual(0.03);
  });
});
