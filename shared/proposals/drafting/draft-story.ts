import type { Proposal } from '../../model/proposal';
import type { WritingField } from '../../model/writing';
import { chooseFirst, tell } from '../../writings/story';
import type { Subject } from '../../writings/gather-subjects';
import { cite, say, textOf, type Unit } from '../../writings/pieces';
import { splitSentences } from '../../writings/sentences';
import { tidyText } from '../../writings/tidy-text';
import { briefUnits } from '../draft-description';
import { sentencesOf } from './own-sentences';
import { sayNeeds, sayQuote, sayReach, saySigns, sayStandards } from './say-facts';

/** What every reviewer asks, in the order in which they read. */
export const STORY_PARTS = ['problem', 'did', 'happened', 'take-home'] as const;
export type StoryPart = (typeof STORY_PARTS)[number];

/** Sentences of each part. */
export type Story = Record<StoryPart, Unit[]>;

const STYLE = { format: 'plain', hasHeadings: true } as const;
/** Answers that tell who was stuck before. */
const PROBLEM_PROMPTS: ReadonlySet<string> = new Set(['first-why-start', 'any-like-to-reach']);
const MOST = { did: 5, evidence: 3, worked: 2, tip: 3 } as const;

/** The story as far as her log tells it. Who has the problem she most often has to say herself. */
export function draftStory(subjects: readonly Subject[]): Story {
  const programs = subjects.flatMap((subject) => subject.programs);
  const all = (part: 'evidence' | 'what-worked' | 'tip') =>
    subjects.flatMap(({ passages }) => passages[part]);
  const isProblem = ({ source }: { source: { from: string; promptId?: string } }): boolean =>
    source.from === 'answer' && PROBLEM_PROMPTS.has(source.promptId ?? '');
  const problems = subjects.flatMap(({ passages }) =>
    Object.values(passages).flat().filter(isProblem),
  );
  const [only] = subjects;
  return {
    problem: sentencesOf(problems).slice(0, 2),
    did:
      subjects.length > 1
        ? subjects.flatMap((subject) => briefUnits(subject))
        : only
          ? sentencesOf(chooseFirst(only, 'what-we-did')).slice(0, MOST.did)
          : [],
    happened: distinct([
      ...(subjects.length > 1 ? [] : sayReach(programs)),
      ...sentencesOf(all('evidence').filter((one) => !isProblem(one))).slice(0, MOST.evidence),
      ...saySigns(programs),
      ...sentencesOf(all('what-worked')).slice(0, MOST.worked),
      ...sayQuote(programs),
      ...sayStandards(programs),
    ]),
    'take-home': [
      ...tell(all('tip'), STYLE)
        .flatMap((block) => (block.joiner === ' ' ? block.units : []))
        .filter(([first]) => !(first?.source.from === 'wording' && first.text.endsWith('? ')))
        .slice(0, MOST.tip),
      ...(only && subjects.length === 1 ? sayNeeds(only) : []),
    ],
  };
}

/** A quote that already stands in a sentence is not told again. */
function distinct(units: Unit[]): Unit[] {
  const kept: Unit[] = [];
  for (const unit of units) {
    const quote = /“([^”]{10,})”/u.exec(textOf(unit))?.[1];
    const isTold =
      quote !== undefined && kept.some((one) => textOf(one).includes(quote.slice(0, -1)));
    if (!isTold) kept.push(unit);
  }
  return kept;
}

/**
 * The story as it stands: her own text where she has changed it, the draft of today where she has
 * not. Her words are cited like her profile: hers, and not from the log.
 */
export function readStory(proposal: Pick<Proposal, 'story'>, fresh: Story): Story {
  const read = (part: StoryPart): Unit[] => {
    const field = proposal.story.find(({ fieldId }) => fieldId === part);
    if (!field || field.text === field.draft) return fresh[part];
    return splitSentences(tidyText(field.text.replaceAll(/\[\[[^\]]*\]\]/gu, ''))).map((text) => [
      cite('what-we-did', text, STORY_SOURCE),
      ...(/[.!?…]["”’)]*$/u.test(text) ? [] : [say('what-we-did', '.')]),
    ]);
  };
  return {
    problem: read('problem'),
    did: read('did'),
    happened: read('happened'),
    'take-home': read('take-home'),
  };
}

/** Her own words in the proposal's story. */
export const STORY_SOURCE = { from: 'profile', field: 'story' } as const;

export function storyFields(story: Story, gaps: Partial<Record<StoryPart, Unit>>): WritingField[] {
  return STORY_PARTS.map((part) => {
    const units = story[part];
    const pieces = units.length === 0 ? (gaps[part] ?? []) : units.flatMap(spaced);
    const draft = textOf(pieces);
    return { fieldId: part, text: draft, draft, pieces };
  });
}

function spaced(unit: Unit, at: number): Unit {
  return at === 0 ? unit : [say('facts', ' '), ...unit];
}
