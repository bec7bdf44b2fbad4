import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findSelfMinimising } from '../../../shared/checks/self-minimising';

/** Sentences that taught the patterns, so this guards against loss and measures nothing. */
const dev = z
  .array(z.strictObject({ batch: z.int(), isMinimising: z.boolean(), text: z.string().min(1) }))
  .parse(
    JSON.parse(
      readFileSync(path.join(__dirname, '../../fixtures/self-minimising-dev.json'), 'utf8'),
    ),
  );

describe('findSelfMinimising on the sentences that taught it', () => {
  it.each([true, false])('keeps what was learned, minimising: %s', (isMinimising) => {
    const sentences = dev.filter((sentence) => sentence.isMinimising === isMinimising);
    expect(sentences.length).toBeGreaterThan(200);
    const touched = sentences.filter(({ text }) => findSelfMinimising(text).length > 0);
    const share = touched.length / sentences.length;
    if (isMinimising) expect(share).toBeGreaterThanOrEqual(0.93);
    else expect(share).toBeLessThanOrEqual(0.03);
  });
});
