import type { Proposal } from '../../model/proposal';
import type { Program } from '../../model/program';
import { linesOf } from '../../programs/name-book';
import { splitSentences } from '../../writings/sentences';
import { tidyText } from '../../writings/tidy-text';
import type { StoryPart } from '../drafting/draft-story';

/** What a talk is made of: her own sentences, by the part of the story that they tell. */
export interface Talk {
  story: Record<StoryPart, string[]>;
  /** Without the stem. */
  outcomes: string[];
  changes: string[];
  credits: string[];
  books: string[];
  songs: string[];
  materials: string[];
  /** The running order of the latest program that has one. */
  steps: { what: string; comment: string }[];
  interaction: string[];
}

/** Gathers the talk from the proposal as it stands, and lists from its programs. */
export function gatherTalk(
  proposal: Proposal,
  programs: readonly Program[],
  changes: readonly string[],
): Talk {
  const fieldsOf = (kind: string): string[] =>
    proposal.form.fields
      .filter((field) => field.kind === kind)
      .map(({ id }) => withoutGaps(proposal.fields.find((one) => one.fieldId === id)?.text ?? ''))
      .filter((text) => text !== '');
  const part = (id: StoryPart): string[] =>
    sentences(
      [
        withoutGaps(proposal.story.find(({ fieldId }) => fieldId === id)?.text ?? ''),
        ...(id === 'did' || id === 'happened' ? [] : fieldsOf(id)),
      ].find((text) => text !== '') ?? '',
    );
  const lists = (field: 'books' | 'songs' | 'materials'): string[] => [
    ...new Set(programs.flatMap((program) => linesOf(program, field))),
  ];
  return {
    story: {
      problem: part('problem'),
      did: part('did'),
      happened: part('happened'),
      // The list of materials has a place of its own in all that is made of a talk.
      'take-home': part('take-home').filter((line) => !line.startsWith('What it takes: ')),
    },
    outcomes: fieldsOf('outcome').map(toReader),
    changes: [...changes],
    credits: [
      ...fieldsOf('credits'),
      ...(fieldsOf('credits').length > 0
        ? []
        : new Set(programs.map(({ ideaFrom }) => ideaFrom.trim()).filter((line) => line !== ''))),
    ],
    books: lists('books'),
    songs: lists('songs'),
    materials: lists('materials'),
    steps: programs.findLast(({ runningOrder }) => runningOrder.length > 0)?.runningOrder ?? [],
    interaction: fieldsOf('interaction'),
  };
}

/** "plan their own storytime", said to whoever has it in hand: "plan your own storytime". */
function toReader(outcome: string): string {
  return outcome.replaceAll(/\btheir\b/gu, 'your').replaceAll(/\bthey\b/gu, 'you');
}

function withoutGaps(text: string): string {
  return text.replaceAll(/\[\[[^\]]*\]\]/gu, '').trim();
}

function sentences(text: string): string[] {
  return tidyText(text)
    .split(/\n+/u)
    .flatMap((line) => splitSentences(line))
    .filter((line) => line !== '');
}
