import type { Cup, CupAnswer, Draw, OwnStick } from '../model/cup';
import { nextInstant } from '../model/next-instant';
import { isBlank } from './cup-view';

/** The stick goes into her hand; one that she held before lies in the cup under the others. */
export function takeStick(cup: Cup, draw: Omit<Draw, 'isInHand'>): Cup {
  const others = putBackAll(cup.draws).filter(({ stickId }) => stickId !== draw.stickId);
  const newest = others.reduce((latest, { drawnAt }) => (drawnAt > latest ? drawnAt : latest), '');
  const drawnAt = newest === '' ? draw.drawnAt : nextInstant(newest, draw.drawnAt);
  return { ...cup, draws: [...others, { ...draw, drawnAt, isInHand: true }] };
}

export function putBack(cup: Cup): Cup {
  return cup.draws.some(({ isInHand }) => isInHand)
    ? { ...cup, draws: putBackAll(cup.draws) }
    : cup;
}

function putBackAll(draws: readonly Draw[]): Draw[] {
  return draws.map((draw) => (draw.isInHand ? { ...draw, isInHand: false } : draw));
}

/** Adds an answer, or changes the one with its id. A blank one is not begun. */
export function putAnswer(cup: Cup, answer: CupAnswer): Cup {
  const before = cup.answers.find(({ id }) => id === answer.id);
  if (before === undefined) {
    return isBlank(answer) ? cup : { ...cup, answers: [...cup.answers, answer] };
  }
  const isSame =
    before.text === answer.text &&
    before.tip === answer.tip &&
    before.programId === answer.programId;
  if (isSame) return cup;
  const { text, tip, programId } = answer;
  const updatedAt = nextInstant(before.updatedAt, answer.updatedAt);
  const changed = { ...before, text, tip, programId, updatedAt };
  return { ...cup, answers: cup.answers.map((one) => (one === before ? changed : one)) };
}

/** `deletedAt` of `null` brings it back. */
export function markAnswer(cup: Cup, id: string, deletedAt: string | null): Cup {
  return {
    ...cup,
    answers: cup.answers.map((one) => (one.id === id ? { ...one, deletedAt } : one)),
  };
}

export function addStick(cup: Cup, stick: OwnStick): Cup {
  return { ...cup, sticks: [...cup.sticks, stick] };
}

/** Answers to it keep the question that they were given to. */
export function changeStick(
  cup: Cup,
  id: string,
  change: Partial<Pick<OwnStick, 'question' | 'deletedAt'>>,
): Cup {
  return {
    ...cup,
    sticks: cup.sticks.map((one) => (one.id === id ? { ...one, ...change } : one)),
  };
}
