import type { WritingPart } from '../model/reflection';
import type { Piece } from '../model/writing';
import type { Composed, ComposerContext } from './composer-context';
import { creditBlocks } from './credit';
import { fieldOf } from './field-of';
import { planGaps, type GapRequest } from './gaps';
import type { Subject } from './gather-subjects';
import type { Passage } from './passage-blocks';
import { blockPieces, joinPieces } from './pieces';
import { isQuestion } from './sentences';
import { tell } from './story';

/** A heading announces each part on the card, so fragments need no words before them. */
const STYLE = { format: 'plain', hasHeadings: true } as const;
/** Prompts whose answers a grown-up could take home. */
const FOR_GROWN_UPS = ['early-at-home', 'storytime-five-practices'];
/** Sentences that a card has room for. */
const CARD_SENTENCES = 3;

/** A Guerrilla Storytime card: her question as the challenge, her tip as one answer to it. */
export function composeCard({ subjects }: ComposerContext): Composed {
  const [subject] = subjects;
  if (!subject) return { fields: [], gaps: [] };
  const answerPart: WritingPart = subject.passages.tip.length > 0 ? 'tip' : 'what-worked';
  const plan = planGaps(cardGaps(subject));
  const orGap = (pieces: Piece[], promptId: string) =>
    pieces.length > 0 ? pieces : (plan.unitFor(subject, promptId) ?? []);
  const answer = orGap(cardText(subject.passages[answerPart]), 'tip');
  const credit = creditBlocks(subject.programs).map(blockPieces);
  return {
    fields: [
      fieldOf('challenge', orGap(cardText(challenges(subject)), 'ask-others')),
      fieldOf('answer', joinPieces([answer, ...credit], '\n')),
      fieldOf('tip', orGap(cardText(homeTips(subject)), 'early-at-home')),
    ],
    gaps: plan.gaps,
  };
}

function challenges(subject: Subject): Passage[] {
  return subject.passages.question.filter(({ text }) => isQuestion(text));
}

function homeTips(subject: Subject): Passage[] {
  return Object.values(subject.passages)
    .flat()
    .filter(({ source }) => source.from === 'answer' && FOR_GROWN_UPS.includes(source.promptId));
}

function cardText(passages: readonly Passage[]): Piece[] {
  const [block] = tell(passages.slice(0, 1), STYLE);
  return block ? blockPieces({ ...block, units: block.units.slice(0, CARD_SENTENCES) }) : [];
}

function cardGaps(subject: Subject): GapRequest[] {
  const { passages } = subject;
  const hasYoungest = subject.programs.some(({ ages }) => ages.includes('0-5'));
  const needs = [
    { part: 'question', promptId: 'ask-others', isMissing: challenges(subject).length === 0 },
    {
      part: 'tip',
      promptId: 'tip',
      isMissing: passages.tip.length + passages['what-worked'].length === 0,
    },
    {
      part: 'evidence',
      promptId: 'early-at-home',
      isMissing: hasYoungest && homeTips(subject).length === 0,
    },
  ] as const;
  return needs
    .filter(({ isMissing }) => isMissing)
    .map(({ part, promptId }) => ({ subject, part, promptId }));
}
