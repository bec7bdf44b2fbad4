import type { Cup, CupAnswer } from '../model/cup';
import { listAnswers, listSticks } from './cup-view';
import type { PrintChoice, PrintShape } from './cup-print';
import type { Stick, StickKind } from './stick';

/** A challenge with what is known of it; blank texts leave room to write by hand. */
export interface CupCard {
  question: string;
  kind: StickKind | null;
  isOwn: boolean;
  /** Markdown. */
  text: string;
  tip: string;
}

interface Choice {
  shape: PrintShape;
  which: PrintChoice;
  /** Only the card of this answer, whatever `which` says. */
  answerId?: string | undefined;
}

/**
 * What goes on the sheets, in the order of the cup. A challenge that was answered twice is two
 * cards, and one stick; what she answered to a stick that is gone stays among the answered.
 */
export function chooseCards(cup: Cup, { shape, which, answerId }: Choice): CupCard[] {
  const answers = listAnswers(cup).toReversed();
  if (answerId !== undefined) {
    const answer = answers.find(({ id }) => id === answerId);
    return answer === undefined ? [] : [cardOf(answer, findStick(cup, answer))];
  }
  const sticks = listSticks(cup).filter(({ kind }) => which !== 'mine' || kind === null);
  const inCup = sticks.flatMap((stick) => {
    const given = answers.filter(({ stickId }) => stickId === stick.id);
    if (given.length === 0) return which === 'answered' ? [] : [blankCard(stick)];
    return shape === 'sticks' ? [blankCard(stick)] : given.map((answer) => cardOf(answer, stick));
  });
  const gone = which === 'mine' ? [] : answers.filter((answer) => !findStick(cup, answer));
  const goneCards = gone.map((answer) => cardOf(answer, undefined));
  if (shape === 'cards') return [...inCup, ...goneCards];
  return which === 'answered' ? [...inCup, ...onePerQuestion(goneCards)] : inCup;
}

function findStick(cup: Cup, { stickId }: CupAnswer): Stick | undefined {
  return listSticks(cup).find(({ id }) => id === stickId);
}

function onePerQuestion(cards: readonly CupCard[]): CupCard[] {
  return [...new Map(cards.map((card) => [card.question, card])).values()];
}

function blankCard({ question, kind }: Stick): CupCard {
  return { question, kind, isOwn: kind === null, text: '', tip: '' };
}

function cardOf({ question, text, tip }: CupAnswer, stick: Stick | undefined): CupCard {
  return { question, kind: stick?.kind ?? null, isOwn: stick?.kind === null, text, tip };
}
