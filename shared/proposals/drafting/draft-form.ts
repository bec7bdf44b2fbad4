import type { CoPresenter, Proposal } from '../../model/proposal';
import type { FieldKind, FormField, FormLimit } from '../../model/proposal-form';
import type { ProposalSettings } from '../../model/proposal-settings';
import type { Profile } from '../../model/settings';
import type { Gap, WritingField } from '../../model/writing';
import type { ProgramDetails } from '../../programs/program-details';
import { creditBlocks } from '../../writings/credit';
import { fieldOf } from '../../writings/field-of';
import { planGaps } from '../../writings/gaps';
import { gatherSubjects, type Subject } from '../../writings/gather-subjects';
import { blockPieces, cite, joinPieces, say, type Unit } from '../../writings/pieces';
import { draftAudience } from '../draft-outcomes';
import { sentencesOf } from './own-sentences';
import { AIMS, draftAbstract } from './draft-abstract';
import { draftLearning } from './draft-learning';
import { draftOwnBio, type LoggedSessions } from './draft-own-bio';
import { draftStory, readStory, storyFields, type Story, type StoryPart } from './draft-story';
import { draftTitles, joinTitle } from './draft-titles';
import { fitInOrder } from './fit-units';
import { sayStandards } from './say-facts';

export interface ProposalSources {
  programs: readonly ProgramDetails[];
  profile: Profile;
  bios: ProposalSettings;
  /** Talks that she has given, by the names of their events. */
  given: readonly string[];
  /** Her whole log, for the bio. */
  log: readonly LoggedSessions[];
}

export interface DraftedProposal {
  story: WritingField[];
  fields: WritingField[];
  gaps: Gap[];
}

interface Drafting {
  subjects: Subject[];
  story: Story;
  learning: Unit[];
  coPresenters: readonly CoPresenter[];
  sources: ProposalSources;
}

const GAP_OF: Partial<Record<StoryPart, string>> = {
  did: 'what-happened',
  happened: 'how-you-knew',
  'take-home': 'tip',
};
const PARTS = { did: 'what-we-did', happened: 'evidence', 'take-home': 'tip' } as const;

/** Each field as far as the log, the story and the profile go; what only she can choose stays empty. */
export function draftProposal(
  proposal: Pick<Proposal, 'form' | 'story' | 'coPresenters'>,
  sources: ProposalSources,
): DraftedProposal {
  const subjects = gatherSubjects(sources.programs);
  const fresh = draftStory(subjects);
  const story = readStory(proposal, fresh);
  const count = proposal.form.fields.filter(({ kind }) => kind === 'outcome').length;
  const drafting: Drafting = {
    subjects,
    story,
    learning: draftLearning(subjects, count),
    coPresenters: proposal.coPresenters,
    sources,
  };
  const [subject] = subjects;
  const open = (['did', 'happened', 'take-home'] as const).filter(
    (part) => fresh[part].length === 0,
  );
  const plan = planGaps(
    subject
      ? open.map((part) => ({ subject, promptId: GAP_OF[part] ?? '', part: PARTS[part] }))
      : [],
  );
  const gaps = Object.fromEntries(
    open.flatMap((part) => {
      const unit = subject && plan.unitFor(subject, GAP_OF[part] ?? '');
      return unit ? [[part, unit]] : [];
    }),
  );
  return {
    story: storyFields(fresh, gaps),
    fields: proposal.form.fields.map((field, at) =>
      fieldOf(field.id, draftField(field, outcomeNumber(proposal.form.fields, at), drafting)),
    ),
    gaps: plan.gaps,
  };
}

/** Which of the outcomes a field is, from 0. */
function outcomeNumber(fields: readonly FormField[], at: number): number {
  return fields.slice(0, at).filter(({ kind }) => kind === 'outcome').length;
}

const WORDS = (max: number): FormLimit => ({ unit: 'words', min: null, max });

function draftField({ kind, limit }: FormField, number: number, drafting: Drafting): Unit {
  const { subjects, story, learning, coPresenters, sources } = drafting;
  const programs = subjects.flatMap((subject) => subject.programs);
  switch (kind) {
    case 'title':
    case 'subtitle':
      return titleUnit(subjects, kind, limit);
    case 'short-description':
    case 'description':
      return draftAbstract(subjects, story, limit ?? WORDS(AIMS[kind]));
    case 'problem':
    case 'did':
    case 'happened':
    case 'take-home':
      return fitInOrder(story[kind], limit ?? WORDS(100));
    case 'outcome':
      return learning[number] ?? [];
    case 'audience':
      return programs.every((one) => one.kind === 'other' && one.ages.length === 0)
        ? []
        : draftAudience(subjects);
    case 'new':
      return fitInOrder(answersTo(NEW_PROMPTS, subjects), limit ?? WORDS(75));
    case 'equity':
      return fitInOrder(answersTo(EQUITY_PROMPTS, subjects), limit ?? WORDS(75));
    case 'alignment':
      return fitInOrder(sayStandards(programs), limit ?? WORDS(75));
    case 'credits':
      return joinPieces(creditBlocks(programs).map(blockPieces), ' ');
    case 'co-presenters':
      return coPresenterUnit(coPresenters);
    case 'bio':
      return draftOwnBio({ profile: sources.profile, bios: sources.bios, log: sources.log }, limit);
    case 'presented-before':
      return sources.given.length === 0
        ? []
        : [cite('signature', `${sources.given.join('; ')}.`, { from: 'profile', field: 'given' })];
    case 'level':
    case 'interaction':
    case 'format':
    case 'length':
    case 'topics':
    case 'av':
    case 'budget':
    case 'other':
      return [];
  }
}

/** Answers to these tell what is new, and who could not come yet. */
const NEW_PROMPTS = [
  'first-different',
  'again-change-helped',
  'tried-new-again',
  'idea-made-your-own',
];
const EQUITY_PROMPTS = ['any-like-to-reach', 'one-changed-plan', 'few-one-changed'];

function answersTo(promptIds: readonly string[], subjects: readonly Subject[]): Unit[] {
  const passages = subjects.flatMap((subject) => Object.values(subject.passages).flat());
  const found = passages.filter(
    ({ source }) => source.from === 'answer' && promptIds.includes(source.promptId),
  );
  return sentencesOf(found).slice(0, 3);
}

function titleUnit(
  subjects: readonly Subject[],
  kind: Extract<FieldKind, 'title' | 'subtitle'>,
  limit: FormLimit | null,
): Unit {
  const [idea] = draftTitles(subjects);
  const program = subjects[0]?.programs[0];
  if (!idea || !program) return [];
  const text = kind === 'title' ? joinTitle(idea, limit) : idea.subtitle;
  return [cite('title', text, { from: 'program', programId: program.id, field: 'title' })];
}

function coPresenterUnit(coPresenters: readonly CoPresenter[]): Unit {
  const lines = coPresenters
    .map(({ name, role, library }) =>
      [name, role, library]
        .map((part) => part.trim())
        .filter((part) => part !== '')
        .join(', '),
    )
    .filter((line) => line !== '');
  return lines.flatMap((line, at) => [
    ...(at === 0 ? [] : [say('signature', '\n')]),
    cite('signature', line, { from: 'profile', field: 'co-presenters' }),
  ]);
}
