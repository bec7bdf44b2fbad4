import { arrangeSections } from './arrange-sections';
import { aimOf, maxOf, minOf, type Composed, type ComposerContext } from './composer-context';
import { fieldOf } from './field-of';
import { fitWords } from './fit-words';
import { planGaps, type GapPlan, type GapRequest } from './gaps';
import type { Subject } from './gather-subjects';
import type { Section } from './pieces';
import { roundUpGaps } from './round-up-sections';
import { severalSections } from './several-sections';
import { closingSections, storySections } from './story-sections';
import { titleOf } from './angle-title';
import { countWords } from '../text/count';
import { textOf } from './pieces';

const STYLE = { format: 'markdown', hasHeadings: true } as const;
/** A blog that names no limit still wants a post that is read to its end. */
const USUAL_WORDS = 700;

/** A blog post: a hook, when and who, what we did, how it went, what I would change, how to try it. */
export function composePost(context: ComposerContext): Composed {
  const { venue, subjects } = context;
  const maxWords = aimOf(venue, 'body', USUAL_WORDS) * (isLoose(context) ? 1.6 : 1);
  const isSeveral = subjects.length > 1;
  const essential = isSeveral ? roundUpGaps(subjects) : subjects.flatMap(essentialGaps);
  let plan = planGaps(essential);
  let body = arrangeSections(fitWords(postSections(context, plan), maxWords));
  if (!isSeveral && countWords(textOf(body)) < minOf(venue, 'body', 'words')) {
    plan = planGaps([...essential, ...subjects.flatMap(fillingGaps)]);
    body = arrangeSections(fitWords(postSections(context, plan), maxWords));
  }
  return {
    fields: [fieldOf('title', titleOf(context)), fieldOf('body', body)],
    gaps: plan.gaps,
  };
}

/** Several programs need more than the aim for one; a limit stays a limit. */
function isLoose({ venue, subjects }: ComposerContext): boolean {
  return subjects.length > 1 && maxOf(venue, 'body', 'words', Infinity) === Infinity;
}

function postSections(context: ComposerContext, plan: GapPlan): Section[] {
  const { subjects, today } = context;
  const [only, ...others] = subjects;
  if (!only) return [];
  return others.length === 0
    ? [...storySections(only, today, plan, STYLE), ...closingSections(subjects, STYLE)]
    : severalSections(context, plan, STYLE.format);
}

/** What a post can't do without, the most needed first. */
export function essentialGaps(subject: Subject): GapRequest[] {
  const { passages } = subject;
  const needs = [
    { part: 'what-we-did', promptId: 'what-happened' },
    { part: 'hook', promptId: 'moment' },
    { part: 'evidence', promptId: 'how-you-knew' },
    { part: 'tip', promptId: 'tip' },
  ] as const;
  return needs
    .filter(({ part }) => passages[part].length === 0)
    .map(({ part, promptId }) => ({ subject, part, promptId }));
}

/** What would bring a short post to its length. */
function fillingGaps(subject: Subject): GapRequest[] {
  const { passages } = subject;
  const fillers = [
    {
      part: 'what-worked',
      promptId: 'what-worked',
      isMissing: passages['what-worked'].length === 0,
    },
    { part: 'next-time', promptId: 'next-time', isMissing: passages['next-time'].length === 0 },
    { part: 'evidence', promptId: 'family-said', isMissing: true },
  ] as const;
  return fillers
    .filter(({ isMissing }) => isMissing)
    .map(({ part, promptId }) => ({ subject, part, promptId }));
}
