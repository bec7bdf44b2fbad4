import type { Cup, CupAnswer, Draw, OwnStick } from '../model/cup';
import { BUILT_IN_STICKS } from './built-in-sticks';
import type { Stick } from './stick';

/** The stick that she holds. */
export interface Hand {
  stick: Stick;
  answerId: string;
}

/** The cup as the window shows it. */
export interface CupView {
  hand: Hand | null;
  /** Newest first. */
  ownSticks: OwnStick[];
  /** Newest first. */
  answers: CupAnswer[];
  /** Built-in ones and hers. */
  total: number;
}

/** Every stick that is in the cup: the built-in ones, then hers. */
export function listSticks(cup: Cup): Stick[] {
  const own = cup.sticks
    .filter(({ deletedAt }) => deletedAt === null)
    .map(({ id, question }) => ({ id, question, kind: null }));
  return [...BUILT_IN_STICKS, ...own];
}

export function isBlank({ text, tip }: Pick<CupAnswer, 'text' | 'tip'>): boolean {
  return text.trim() === '' && tip.trim() === '';
}

/** What she answered, without what she deleted or took back; newest first. */
export function listAnswers(cup: Cup): CupAnswer[] {
  return cup.answers
    .filter((answer) => answer.deletedAt === null && !isBlank(answer))
    .toSorted((a, b) => newestFirst(a.createdAt, b.createdAt));
}

/** A stick that is no longer in the cup is not in her hand either. Of two, the newer one is. */
export function findHand(cup: Cup): Hand | null {
  const sticks = listSticks(cup);
  const held = cup.draws
    .filter(({ isInHand }) => isInHand)
    .toSorted((a, b) => newestFirst(a.drawnAt, b.drawnAt))
    .flatMap(({ stickId, answerId }: Draw) => {
      const stick = sticks.find(({ id }) => id === stickId);
      return stick === undefined ? [] : [{ stick, answerId }];
    });
  return held[0] ?? null;
}

export function viewCup(cup: Cup): CupView {
  return {
    hand: findHand(cup),
    ownSticks: cup.sticks
      .filter(({ deletedAt }) => deletedAt === null)
      .toSorted((a, b) => newestFirst(a.createdAt, b.createdAt)),
    answers: listAnswers(cup),
    total: listSticks(cup).length,
  };
}

function newestFirst(a: string, b: string): number {
  return a > b ? -1 : a < b ? 1 : 0;
}
