import type { Piece } from '../model/writing';
import { countBytes, countGraphemes } from '../text/count';
import { closingLine } from './closing-question';
import { maxOf, type Composed, type ComposerContext } from './composer-context';
import { creditBlocks } from './credit';
import { signUnit } from './describe-signs';
import { fieldOf } from './field-of';
import { planGaps } from './gaps';
import type { Subject } from './gather-subjects';
import { packPosts, type PostRoom } from './pack-posts';
import { joinPieces, paragraph, say, textOf, type Unit } from './pieces';
import { roundUpGaps } from './round-up-sections';
import { ROUND_UP_LIMIT } from './round-up-limit';
import { sentencesOf } from './story-candidates';
import { tellContext } from './story';

const BREAK = '\n---\n';
const STYLE = { format: 'plain', hasHeadings: false } as const;
/** Points on each of several programs. */
const BRIEF = 2;

/** Things to say in a chat, a post each, so that she can send the one that fits the question. */
export function composePoints({ venue, subjects, today }: ComposerContext): Composed {
  const tag = venue.hashtag === undefined ? '' : ` ${venue.hashtag}`;
  const room = {
    graphemes: maxOf(venue, 'points', 'graphemes', 280) - countGraphemes(tag),
    bytes: maxOf(venue, 'points', 'bytes', 3_000) - countBytes(tag),
  };
  const told = subjects.slice(0, ROUND_UP_LIMIT);
  const plan = planGaps(roundUpGaps(told), 2);
  const fits = (unit: Unit): boolean => {
    const text = textOf(unit);
    return text !== '' && countGraphemes(text) <= room.graphemes && countBytes(text) <= room.bytes;
  };
  const points = told.flatMap((subject, index) => {
    const all = pointsOf(subject, today, index, room).filter(fits);
    const gaps = ['what-happened', 'what-worked'].flatMap((promptId) => {
      const unit = plan.unitFor(subject, promptId);
      return unit ? [unit] : [];
    });
    return [...(told.length > 1 ? all.slice(0, BRIEF + 1) : all), ...gaps];
  });
  const programs = told.flatMap((subject) => subject.programs);
  const credit = creditBlocks(programs)
    .flatMap(({ units }) => units)
    .filter(fits);
  const question = [closingLine(told, STYLE)].filter(fits);
  const tagged = [...points, ...credit, ...question].map((unit): Piece[] =>
    tag === '' ? unit : [...unit, say('facts', tag)],
  );
  return { fields: [fieldOf('points', joinPieces(tagged, BREAK))], gaps: plan.gaps };
}

function pointsOf(subject: Subject, today: string, index: number, room: PostRoom): Unit[] {
  const style = { ...STYLE, variant: index };
  const opening = index === 0 ? 'first' : index === 1 ? 'second' : 'later';
  const context = joinPieces(tellContext(subject, today, opening).units, ' ');
  const signs = signUnit(subject.programs);
  const parts = ['what-worked', 'tip', 'evidence', 'hook', 'what-we-did', 'next-time'] as const;
  const rest = parts.flatMap((part) => {
    const sentences = sentencesOf(subject, part, style);
    // A first sentence that is too long for a post leaves with what hangs on it.
    return packPosts([paragraph(...sentences)], room, 1);
  });
  return [context, ...rest, signs];
}
