import type { ProgramKind } from '../model/program';
import type { Piece } from '../model/writing';
import { arrangeSections } from './arrange-sections';
import { chooseUnits } from './choose-units';
import { aimOf, type Composed, type ComposerContext } from './composer-context';
import { creditBlocks } from './credit';
import { describeAges } from './describe-ages';
import { tellSigns } from './describe-signs';
import { describeMonths } from './describe-time';
import { fieldOf } from './field-of';
import { fitWords } from './fit-words';
import { planGaps, type GapPlan, type GapRequest } from './gaps';
import type { Subject } from './gather-subjects';
import { kitBlocks } from './kit';
import { nameProgram } from './name-program';
import { cite, paragraph, type Block } from './pieces';
import { capitalize } from './sentences';
import { listCandidates, type Recipe } from './story-candidates';
import { section } from './story-sections';
import { tell } from './story';
import { tellCrew, tellCost, tellPreparation } from './tell-effort';

const STYLE = { format: 'plain', hasHeadings: false } as const;
const SUMMARY_WORDS = 70;
const SUMMARY: Recipe = [
  { part: 'context', paragraph: 0, ranks: [0] },
  { part: 'did', paragraph: 0, ranks: [1] },
  { part: 'evidence', paragraph: 0, ranks: [2] },
];

const KINDS: Record<ProgramKind, string> = {
  storytime: 'Storytime',
  craft: 'Craft',
  stem: 'STEM',
  'book-club': 'Book club',
  gaming: 'Gaming',
  outreach: 'Outreach',
  'class-visit': 'Class visit',
  performance: 'Performance',
  'self-directed': 'Self-directed',
  other: '',
};

/** A form's fields, each as far as her log goes; what only she can tick stays empty. */
export function composeSubmission({ venue, subjects, today }: ComposerContext): Composed {
  const [subject] = subjects;
  const [first] = subject?.programs ?? [];
  if (!subject || !first) return { fields: [], gaps: [] };
  const { programs } = subject;
  const plan = planGaps(submissionGaps(subject), 3);
  const fact = (field: string, text: string): Piece[] =>
    text === '' ? [] : [cite('facts', text, { from: 'program', programId: first.id, field })];
  const days = programs.map(({ heldOn }) => heldOn);
  const dates = describeMonths(days, '0000-01-01').replace(/^in /u, '');
  const fit = (
    fieldId: string,
    words: number,
    blocks: [share: number, blocks: Block[]][],
  ): Piece[] =>
    arrangeSections(
      fitWords(
        blocks.map(([share, some]) => section('what-we-did', [], share, some)),
        aimOf(venue, fieldId, words),
      ),
    );
  const drafts: Record<string, Piece[]> = {
    title: programName(subject),
    summary: chooseUnits(listCandidates(subject, SUMMARY, today, { style: STYLE }), SUMMARY_WORDS),
    dates: fact('heldOn', capitalize(dates)),
    type: fact('kind', KINDS[first.kind]),
    ages: fact('ages', capitalize(describeAges(programs.flatMap(({ ages }) => ages)))),
    budget: tellCost(programs),
    planning: fit('planning', 170, planningBlocks(subject, plan)),
    activity: fit('activity', 260, activityBlocks(subject, plan)),
  };
  return {
    fields: venue.fields.map(({ id }) => fieldOf(id, drafts[id] ?? [])),
    gaps: plan.gaps,
  };
}

/** The form asks what the program was called, not for a headline. */
function programName({ programs }: Subject): Piece[] {
  const name = nameProgram('title', programs);
  return [{ ...name, text: capitalize(name.text) }];
}

function planningBlocks(subject: Subject, plan: GapPlan): [number, Block[]][] {
  const { passages, programs } = subject;
  const effort = [...tellPreparation(programs), ...tellCrew(programs)];
  return [
    [Infinity, effort.length > 0 ? [paragraph(...effort)] : []],
    [80, tell(passages.tip.slice(0, 1), STYLE)],
    [60, gapBlock(subject, plan, 'tip')],
    [60, tell(passages['next-time'].slice(0, 1), STYLE)],
    [60, gapBlock(subject, plan, 'next-time')],
    [40, kitBlocks(programs, 'plain', 8)],
    [Infinity, creditBlocks(programs)],
  ];
}

function activityBlocks(subject: Subject, plan: GapPlan): [number, Block[]][] {
  const { passages, programs } = subject;
  return [
    [150, tell(passages['what-we-did'], { ...STYLE, hasHeadings: true })],
    [60, gapBlock(subject, plan, 'what-happened')],
    [60, tell(passages.hook.slice(0, 1), STYLE)],
    [60, tell(passages['what-worked'].slice(0, 1), STYLE)],
    [60, tell(passages.evidence.slice(0, 2), STYLE)],
    [30, tellSigns(programs)],
  ];
}

function gapBlock(subject: Subject, plan: GapPlan, promptId: string): Block[] {
  const unit = plan.unitFor(subject, promptId);
  return unit ? [paragraph(unit)] : [];
}

function submissionGaps(subject: Subject): GapRequest[] {
  const { passages } = subject;
  const needs = [
    { part: 'what-we-did', promptId: 'what-happened' },
    { part: 'next-time', promptId: 'next-time' },
    { part: 'tip', promptId: 'tip' },
  ] as const;
  return needs
    .filter(({ part }) => passages[part].length === 0)
    .map(({ part, promptId }) => ({ subject, part, promptId }));
}
