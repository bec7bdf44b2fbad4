import { describe, expect, it } from 'vitest';
import {
  answerPrompt,
  emptyReflection,
  skipPrompt,
} from '../../../shared/programs/change-reflection';

const NOW = '2026-11-23T18:50:35.000Z';
const LATER = '2026-11-23T18:51:35.000Z';
const tip = { promptId: 'tip', question: 'A tip?', text: 'Sit low.' };

describe('an answer', () => {
  it('stays in its place when it is reworded', () => {
    const first = answerPrompt(emptyReflection('p', NOW), tip, NOW);
    const second = answerPrompt(first, { ...tip, promptId: 'moment' }, NOW);
    const third = answerPrompt(second, { ...tip, text: 'Sit on the floor.' }, LATER);
    expect(third.answers.map(({ text }) => text)).toEqual(['Sit on the floor.', 'Sit low.']);
    expect(third.answers[0]?.answeredAt).toBe(LATER);
    expect(third.updatedAt).toBe(LATER);
  });

  it('that says the same, or nothing where nothing was, changes nothing', () => {
    const empty = emptyReflection('p', NOW);
    expect(answerPrompt(empty, { ...tip, text: ' \n' }, LATER)).toBe(empty);
    const answered = answerPrompt(empty, tip, NOW);
    expect(answerPrompt(answered, tip, LATER)).toBe(answered);
  });

  it('taken back is gone; answered again, a skipped prompt is not skipped', () => {
    const skipped = skipPrompt(emptyReflection('p', NOW), 'tip', NOW);
    expect(skipPrompt(skipped, 'tip', LATER)).toBe(skipped);
    const answered = answerPrompt(skipped, tip, LATER);
    expect(answered.skippedPromptIds).toEqual([]);
    expect(answerPrompt(answered, { ...tip, text: '' }, LATER).answers).toEqual([]);
  });
});
