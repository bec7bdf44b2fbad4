import { chooseUnits, type Candidate } from './choose-units';
import { closingLine } from './closing-question';
import { aimOf, maxOf, type Composed, type ComposerContext } from './composer-context';
import { fieldOf } from './field-of';
import { planGaps, type GapRequest } from './gaps';
import type { Subject } from './gather-subjects';
import { joinPieces, textOf, type Unit } from './pieces';
import { roundUpGaps, tellIntroduction } from './round-up-sections';
import { ROUND_UP_LIMIT } from './round-up-limit';
import { BRIEF_OF_SEVERAL, RECIPES, type ShortShape } from './short-recipes';
import { isQuestion } from './sentences';
import { listCandidates } from './story-candidates';
import { titleOf } from './angle-title';
import { countWords } from '../text/count';

const STYLE = { format: 'plain', hasHeadings: false } as const;
/** Several programs need more room than one. */
const ROOM_OF_SEVERAL = 1.8;

/** The short texts: what is said in a minute, read in one, or printed in a corner. */
export function composeShort(context: ComposerContext, shape: ShortShape): Composed {
  const { venue, subjects } = context;
  const recipe = RECIPES[shape];
  const told = subjects.slice(0, shape === 'word' ? 1 : ROUND_UP_LIMIT);
  const isSeveral = told.length > 1;
  const aim = aimOf(venue, recipe.fieldId, recipe.words) * (isSeveral ? ROOM_OF_SEVERAL : 1);
  const maxWords = Math.min(aim, maxOf(venue, recipe.fieldId, 'words', Infinity));
  const plan = planGaps(isSeveral ? roundUpGaps(told) : told.flatMap(missing), recipe.gaps);
  const gaps = told.flatMap((subject) =>
    ['what-happened', 'what-worked'].flatMap((promptId) => {
      const unit = plan.unitFor(subject, promptId);
      return unit ? [unit] : [];
    }),
  );
  const ending = recipe.ending === 'none' ? [] : endings(told, recipe.ending);
  const fixed = [...ending, ...gaps].reduce((sum, unit) => sum + countWords(textOf(unit)), 0);
  const body = chooseUnits(
    isSeveral
      ? severalCandidates(context, told)
      : told.flatMap((subject) =>
          listCandidates(subject, recipe.recipe, context.today, { style: STYLE }),
        ),
    Math.max(0, maxWords - fixed),
  );
  const separator = recipe.isOneParagraph ? ' ' : '\n\n';
  const text = joinPieces([body, ...gaps, ...ending], separator);
  return {
    fields: [fieldOf('title', titleOf(context)), fieldOf(recipe.fieldId, text)],
    gaps: plan.gaps,
  };
}

function severalCandidates({ today, subjects }: ComposerContext, told: Subject[]): Candidate[] {
  const introduction = tellIntroduction(told, subjects.slice(told.length), today);
  const first: Candidate[] = introduction.units
    .slice(0, 1)
    .map((unit) => ({ unit, place: 0, rank: 0 }));
  return [
    ...first,
    ...told.flatMap((subject, index) =>
      listCandidates(subject, BRIEF_OF_SEVERAL, today, {
        opening: 'named',
        style: { ...STYLE, variant: index },
      }).map(({ unit, place, rank }) => ({
        unit,
        place: index + 1 + place,
        rank: rank + index / 10,
      })),
    ),
  ];
}

/** What the text can't do without. */
function missing(subject: Subject): GapRequest[] {
  const { passages } = subject;
  const hasProof =
    passages['what-worked'].length + passages.evidence.length + passages.hook.length > 0;
  const needs = [
    {
      part: 'what-worked',
      promptId: 'what-worked',
      isMissing: !hasProof,
    },
    {
      part: 'what-we-did',
      promptId: 'what-happened',
      isMissing: passages['what-we-did'].length === 0,
    },
  ] as const;
  return needs
    .filter(({ isMissing }) => isMissing)
    .map(({ part, promptId }) => ({ subject, part, promptId }));
}

function endings(told: readonly Subject[], kind: 'her-question' | 'question'): Unit[] {
  const hasOwn = told.some(({ passages }) =>
    passages.question.some(({ text }) => isQuestion(text)),
  );
  if (kind === 'her-question' && !hasOwn) return [];
  return [closingLine(told, STYLE)];
}
