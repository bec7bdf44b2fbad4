import { countWords } from '../text/count';
import { titleOf } from './angle-title';
import { withoutLead } from './compare-sections';
import { closingLine } from './closing-question';
import type { Composed, ComposerContext } from './composer-context';
import { essentialGaps } from './compose-post';
import { creditBlocks } from './credit';
import { signUnit } from './describe-signs';
import { fieldOf } from './field-of';
import { planGaps, type GapPlan } from './gaps';
import type { Subject } from './gather-subjects';
import { nameProgram } from './name-program';
import { joinPieces, say, textOf, type Unit } from './pieces';
import { roundUpGaps } from './round-up-sections';
import { ROUND_UP_LIMIT } from './round-up-limit';
import { capitalize } from './sentences';
import { sentencesOf } from './story-candidates';
import { tellContext } from './story';

const SLIDES = 20;
/** What can be said in 15 seconds, with a breath. */
const WORDS_A_SLIDE = 42;
const STYLE = { format: 'plain', hasHeadings: true } as const;

interface Slide {
  /** What the slide is about, in bold; empty where it goes on. */
  label: Unit;
  said: Unit;
  /** What leaves first when there are too many. */
  rank: number;
}

/** Twenty slides, a line each: what it is about, and what she says in 15 seconds. */
export function composeSlides(context: ComposerContext): Composed {
  const { subjects, today } = context;
  const told = subjects.slice(0, ROUND_UP_LIMIT);
  const isSeveral = told.length > 1;
  const plan = planGaps(isSeveral ? roundUpGaps(told) : told.flatMap(essentialGaps), 3);
  const programs = told.flatMap((subject) => subject.programs);
  const middle = told.flatMap((subject, index) =>
    subjectSlides(subject, today, index, plan, isSeveral),
  );
  const end: Slide[] = [
    ...creditBlocks(programs)
      .flatMap(({ units }) => units)
      .slice(0, 2)
      .map((said, at) => ({ label: at === 0 ? label('Thank you') : [], said, rank: 0 })),
    {
      label: label('Over to you'),
      said: closingLine(told, { ...STYLE, hasHeadings: false }),
      rank: 0,
    },
  ].filter(isSayable);
  const kept = keepBest(middle.filter(isSayable), SLIDES - end.length - 1);
  const slides = [...kept, ...freeSlides(SLIDES - kept.length - end.length), ...end];
  const lines = slides.map(({ label: about, said }, index): Unit => {
    const start = say('title', `${String(index + 1)}. `);
    const bold = about.length === 0 ? [] : [say('title', '**'), ...about, say('title', '** ')];
    return [start, ...bold, ...said];
  });
  return {
    fields: [fieldOf('title', titleOf(context)), fieldOf('slides', joinPieces(lines, '\n'))],
    gaps: plan.gaps,
  };
}

function isSayable({ said }: Slide): boolean {
  const words = countWords(textOf(said));
  return words > 0 && (words <= WORDS_A_SLIDE || textOf(said).startsWith('[['));
}

function label(text: string): Unit {
  return [say('title', `${text}.`)];
}

function keepBest(slides: readonly Slide[], most: number): Slide[] {
  const best = new Set(slides.toSorted((a, b) => a.rank - b.rank).slice(0, most));
  return slides.filter((slide) => best.has(slide));
}

/** What is still free: one line, so that the outline says how many slides there are to fill. */
function freeSlides(count: number): Slide[] {
  const ideas = [
    'A picture of the room before anyone came.',
    'The materials, laid out on a table.',
    'Hands at work, no faces.',
    'One word, large.',
    'The cover of a book that you used.',
    'A number from your log, large.',
    'Backs of heads, looking at what you looked at.',
    'The flyer.',
    'What was left on the floor afterwards.',
    'A drawing or a note that someone left, without a name.',
    'The shelf that was empty afterwards.',
    'A map of how the room was set up.',
    'The song or rhyme, as words to read along.',
    'Something that went wrong, shown with a smile.',
    'The tool or prop that you would not do without.',
    'A before and an after, side by side.',
    'Your own hands, showing how.',
    'A question, with nothing else on the slide.',
    'Where to find you.',
  ];
  return ideas.slice(0, Math.max(0, count)).map((idea, at) => ({
    label: at === 0 ? label('Yours to fill') : [],
    said: [say('facts', `*${idea}*`)],
    rank: 0,
  }));
}

function subjectSlides(
  subject: Subject,
  today: string,
  index: number,
  plan: GapPlan,
  isSeveral: boolean,
): Slide[] {
  const style = { ...STYLE, variant: index };
  const opening = index === 0 ? 'first' : index === 1 ? 'second' : 'later';
  const name = nameProgram('title', subject.programs);
  const gap = (promptId: string): Unit[] => {
    const unit = plan.unitFor(subject, promptId);
    return unit ? [unit] : [];
  };
  const part = (about: Unit, units: readonly Unit[], ranks: readonly number[]): Slide[] =>
    units
      .filter((unit) => unit.length > 0)
      .slice(0, ranks.length)
      .map((said, at) => ({
        label: at === 0 ? about : [],
        said: isSeveral ? said : withoutLead(said),
        rank: (ranks[at] ?? 9) + (isSeveral ? at : 0),
      }));
  const about = (text: string): Unit => (isSeveral ? [] : label(text));
  const units = (which: Parameters<typeof sentencesOf>[1]) => sentencesOf(subject, which, style);
  return [
    ...part(
      [{ ...name, text: capitalize(name.text) }, say('title', '.')],
      tellContext(subject, today, opening).units,
      [0, 2],
    ),
    ...part(about('The moment'), [...units('hook'), ...gap('moment')], [1, 5, 8]),
    ...part(
      about('What we did'),
      [...units('what-we-did'), ...gap('what-happened')],
      [1, 3, 6, 7, 9, 10],
    ),
    ...part(about('What worked'), [...units('what-worked'), ...gap('what-worked')], [1, 5, 9]),
    ...part(
      about('How I knew'),
      [...units('evidence'), signUnit(subject.programs), ...gap('how-you-knew')],
      [2, 4, 6, 9],
    ),
    ...part(about('What I would change'), units('next-time'), [3, 9]),
    ...part(about('Try it'), [...units('tip'), ...gap('tip')], [2, 8]),
  ];
}
