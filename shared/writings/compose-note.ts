import { maxOf, type Composed, type ComposerContext } from './composer-context';
import { countWords } from '../text/count';
import { creditBlocks } from './credit';
import { fieldOf } from './field-of';
import { planGaps, type GapPlan } from './gaps';
import type { Subject } from './gather-subjects';
import { blockPieces, blockText, joinPieces, textOf, type Unit } from './pieces';
import { tell, tellContext } from './story';

const STYLE = { format: 'plain', hasHeadings: false } as const;
/** About half a minute when said aloud. */
const SPOKEN_WORDS = 80;
const SPOKEN_WORDS_OF_SEVERAL = 150;

/** A line or two to say: when and who, then the best proof that she has, then a tip if there is time. */
export function composeNote(context: ComposerContext): Composed {
  const { venue, subjects, today } = context;
  const told = subjects.slice(0, 3);
  const plan = planGaps(
    told
      .filter((subject) => proofOf(subject, 0).length === 0)
      .map((subject) => ({ subject, promptId: 'what-worked', part: 'what-worked' })),
    1,
  );
  const words = told.length > 1 ? SPOKEN_WORDS_OF_SEVERAL : SPOKEN_WORDS;
  const room = Math.floor(maxOf(venue, 'note', 'words', words) / Math.max(1, told.length));
  const notes = told.map((subject, index) => {
    const opening = index === 0 ? 'first' : index === 1 ? 'second' : 'later';
    const [context = [], ...heads] = tellContext(subject, today, opening).units;
    const start = told.length > 1 ? [context] : [context, ...heads];
    return joinPieces(noteUnits(subject, start, index, plan, room), ' ');
  });
  const credit = creditBlocks(told.flatMap(({ programs }) => programs)).map(blockPieces);
  const note = joinPieces([joinPieces(notes, '\n\n'), ...credit], told.length > 1 ? '\n\n' : ' ');
  return { fields: [fieldOf('note', note)], gaps: plan.gaps };
}

/** The most telling sentences of each part, best part first. */
function proofOf(subject: Subject, variant: number): Unit[] {
  const { passages } = subject;
  const parts = [passages.hook, passages.evidence, passages['what-worked'], passages.tip];
  const style = { ...STYLE, variant };
  return parts.flatMap((part) => {
    const [block] = tell(part.slice(0, 1), style);
    // A list can't be said in passing.
    return block?.joiner === ' ' && !blockText(block).endsWith(':') ? block.units.slice(0, 2) : [];
  });
}

function noteUnits(
  subject: Subject,
  start: Unit[],
  variant: number,
  plan: GapPlan,
  maxWords: number,
): Unit[] {
  const units = [...start];
  let words = countWords(units.map(textOf).join(' '));
  for (const unit of proofOf(subject, variant)) {
    const more = countWords(textOf(unit));
    if (words + more > maxWords) break;
    words += more;
    units.push(unit);
  }
  const gap = plan.unitFor(subject, 'what-worked');
  return gap ? [...units, gap] : units;
}
