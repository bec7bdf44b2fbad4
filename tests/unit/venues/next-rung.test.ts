import { describe, expect, it } from 'vitest';
import { answerOffer, findNextRung } from '../../../shared/venues/next-rung';
import { findVenue } from '../../../shared/venues/built-in-venues';

const rungOf = (id: string) => findVenue(id)?.rung;
const shared = (venueId: string, cameBack = '') => ({ venueId, cameBack });
const at = (comfortRung: number, offeredRungs: number[] = []) => ({
  comfortRung,
  offeredRungs,
  mastodonServer: '',
});

describe('the next step up', () => {
  it('is not offered before her log shows that she is ready', () => {
    expect(findNextRung(at(2), [], rungOf, 11)).toBeNull();
    expect(findNextRung(at(2), [shared('staff-meeting', 'Thanks.')], rungOf, 0)).toBeNull();
    expect(findNextRung(at(2), Array(9).fill(shared('colleague-word')), rungOf, 0)).toBeNull();
  });

  it('is offered with the reason, in facts', () => {
    const meeting = shared('staff-meeting');
    expect(findNextRung(at(2), [meeting, meeting, meeting], rungOf, 0)).toEqual({
      rung: 3,
      reason: { kind: 'shares', count: 3 },
    });
    const answered = shared('staff-meeting', 'Two asked for the plan.');
    expect(findNextRung(at(2), [answered, answered], rungOf, 0)).toEqual({
      rung: 3,
      reason: { kind: 'came-back', count: 2 },
    });
    expect(findNextRung(at(2), [], rungOf, 12)).toEqual({
      rung: 3,
      reason: { kind: 'reflections', count: 12 },
    });
  });

  it('counts what she shared higher up, and wants shares on the higher steps', () => {
    expect(findNextRung(at(3), Array(3).fill(shared('pubyac')), rungOf, 0)?.rung).toBe(4);
    expect(findNextRung(at(3), [], rungOf, 400)).toBeNull();
    expect(
      findNextRung(at(7), Array(9).fill(shared('conference-proposal', 'Yes')), rungOf, 0),
    ).toBeNull();
  });

  it('is offered once, taken or not', () => {
    const answered = Array(5).fill(shared('staff-meeting', 'Nice.'));
    const refused = answerOffer(at(2), 3, false);
    expect(refused).toEqual(at(2, [3]));
    expect(findNextRung(refused, answered, rungOf, 99)).toBeNull();
    const taken = answerOffer(at(2), 3, true);
    expect(taken).toEqual(at(3, [3]));
    expect(findNextRung(taken, answered, rungOf, 99)).toBeNull();
    expect(findNextRung(answerOffer(taken, 3, false), answered, rungOf, 99)).toBeNull();
  });
});
