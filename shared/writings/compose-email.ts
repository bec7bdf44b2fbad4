import type { Piece } from '../model/writing';
import { angleOf, titleOf } from './angle-title';
import { arrangeSections } from './arrange-sections';
import { maxOf, type Composed, type ComposerContext } from './composer-context';
import { fieldOf } from './field-of';
import { fitWords } from './fit-words';
import { planGaps, type GapPlan, type GapRequest } from './gaps';
import type { Subject } from './gather-subjects';
import { paragraph, say, type Section } from './pieces';
import { roundUpGaps } from './round-up-sections';
import { severalSections } from './several-sections';
import { signatureBlocks } from './signature';
import { closingSections, section, storySections } from './story-sections';
import { subjectPieces } from './subject-line';

const STYLE = { format: 'plain', hasHeadings: false, opensWithFacts: true } as const;
/** A message on a list is read between two patrons. */
const USUAL_WORDS = 450;
const USUAL_WORDS_OF_SEVERAL = 650;

/** A plain-text message to a list: what it is, how it went, a question, a signature. */
export function composeEmail(context: ComposerContext): Composed {
  const { venue, subjects, profile } = context;
  const plan = planGaps(
    subjects.length > 1 ? roundUpGaps(subjects) : subjects.flatMap(emailGaps),
    3,
  );
  const usual = subjects.length > 1 ? USUAL_WORDS_OF_SEVERAL : USUAL_WORDS;
  const sections = [
    section('greeting', [], Infinity, [paragraph([say('greeting', 'Hello everyone,')])]),
    ...bodySections(context, plan),
    section('signature', [], Infinity, signatureBlocks(profile)),
  ];
  const body = arrangeSections(fitWords(sections, maxOf(venue, 'body', 'words', usual)));
  return {
    fields: [fieldOf('subject', subjectOf(context)), fieldOf('body', body)],
    gaps: plan.gaps,
  };
}

function subjectOf(context: ComposerContext): Piece[] {
  const isAngled = !['auto', 'round-up'].includes(angleOf(context));
  return isAngled ? titleOf(context) : subjectPieces(context.subjects);
}

function bodySections(context: ComposerContext, plan: GapPlan): Section[] {
  const { subjects, today } = context;
  const [only, ...others] = subjects;
  if (!only) return [];
  if (others.length > 0) return severalSections(context, plan, STYLE.format);
  const [facts, ...story] = storySections(only, today, plan, STYLE);
  const welcome = [say('facts', 'Borrow whatever is useful.')];
  const blocks = (facts?.blocks ?? []).map((block) => ({
    ...block,
    units: [...block.units, welcome],
  }));
  return [...(facts ? [{ ...facts, blocks }] : []), ...story, ...closingSections(subjects, STYLE)];
}

function emailGaps(subject: Subject): GapRequest[] {
  const { passages } = subject;
  const hasProof = passages['what-worked'].length + passages.evidence.length > 0;
  const needs = [
    {
      part: 'what-we-did',
      promptId: 'what-happened',
      isMissing: passages['what-we-did'].length === 0,
    },
    { part: 'what-worked', promptId: 'what-worked', isMissing: !hasProof },
    { part: 'tip', promptId: 'tip', isMissing: passages.tip.length === 0 },
  ] as const;
  return needs
    .filter(({ isMissing }) => isMissing)
    .map(({ part, promptId }) => ({ subject, part, promptId }));
}
