import { describe, expect, it } from 'vitest';
import {
  addStick,
  changeStick,
  markAnswer,
  putAnswer,
  putBack,
  takeStick,
} from '../../../shared/cup/change-cup';
import { findHand, viewCup } from '../../../shared/cup/cup-view';
import { cupSchema } from '../../../shared/model/cup';
import { answerOf, AT, EMPTY, ownStickOf } from './cup-of';

const drawOf = (stickId: string, drawnAt = AT) => ({ stickId, drawnAt, answerId: `a-${stickId}` });

describe('the stick in her hand', () => {
  it('is the one that was taken; the one before lies in the cup, as the newest there', () => {
    const first = takeStick(EMPTY, drawOf('open-song'));
    expect(findHand(first)?.stick.id).toBe('open-song');
    const second = takeStick(first, drawOf('oops-power'));
    expect(findHand(second)).toMatchObject({
      stick: { id: 'oops-power', kind: 'mishaps' },
      answerId: 'a-oops-power',
    });
    // The clock stood still: the order of the draws is still told.
    const [before, after] = second.draws;
    expect((before?.drawnAt ?? '') < (after?.drawnAt ?? '')).toBe(true);
    const third = takeStick(second, drawOf('open-song'));
    expect(third.draws).toHaveLength(2);
    expect(cupSchema.parse(third)).toEqual(third);
    const empty = putBack(third);
    expect(findHand(empty)).toBeNull();
    expect(putBack(empty)).toBe(empty);
  });

  it('is gone with a stick that she threw away, and back with it', () => {
    const cup = takeStick(addStick(EMPTY, ownStickOf('o-1')), drawOf('o-1'));
    expect(findHand(cup)?.stick).toEqual({ id: 'o-1', question: 'Question o-1?', kind: null });
    const thrown = changeStick(cup, 'o-1', { deletedAt: AT });
    expect(viewCup(thrown)).toMatchObject({ hand: null, ownSticks: [] });
    expect(findHand(changeStick(thrown, 'o-1', { deletedAt: null }))).not.toBeNull();
  });
});

describe('answers', () => {
  it('are begun with the first word, changed, taken back and brought back', () => {
    expect(putAnswer(EMPTY, answerOf({ text: ' \n' }))).toBe(EMPTY);
    const begun = putAnswer(EMPTY, answerOf());
    expect(putAnswer(begun, answerOf({ updatedAt: '2027-01-01T00:00:00.000Z' }))).toBe(begun);
    const changed = putAnswer(begun, answerOf({ question: 'Other?', text: 'We hum.', tip: 'Hum' }));
    expect(changed.answers).toMatchObject([
      { question: answerOf().question, text: 'We hum.', tip: 'Hum', createdAt: AT },
    ]);
    expect(changed.answers[0]?.updatedAt).not.toBe(AT);
    const blank = putAnswer(changed, answerOf());
    expect(viewCup(putAnswer(blank, answerOf({ text: '' }))).answers).toEqual([]);
    const deleted = markAnswer(changed, 'a-1', AT);
    expect(viewCup(deleted).answers).toEqual([]);
    expect(viewCup(markAnswer(deleted, 'a-1', null)).answers).toHaveLength(1);
  });

  it('keep the question that they were given to', () => {
    const own = addStick(EMPTY, ownStickOf('o-1'));
    const answered = putAnswer(own, answerOf({ stickId: 'o-1', question: 'Question o-1?' }));
    const reworded = changeStick(answered, 'o-1', { question: 'Reworded?' });
    expect(viewCup(reworded)).toMatchObject({
      ownSticks: [{ question: 'Reworded?' }],
      answers: [{ question: 'Question o-1?' }],
    });
  });
});
