import type { FormLimit } from '../../model/proposal-form';
import { creditBlocks } from '../../writings/credit';
import { countSessions } from '../../writings/describe-heads';
import type { Subject } from '../../writings/gather-subjects';
import { countThings, joinList, spellNumber } from '../../writings/join-list';
import { nameProgram } from '../../writings/name-program';
import { cite, say, textOf, type Unit } from '../../writings/pieces';
import { capitalize, lowerFirst } from '../../writings/sentences';
import { tellAges } from '../../writings/story';
import { startsWithVerb } from '../outcome-verbs';
import { shortenUnit } from '../shorten-unit';
import type { Story } from './draft-story';
import { fitRanked, type Ranked } from './fit-units';
import { sayNeeds, sayPromise, sumHeads } from './say-facts';
import { sentencesOf } from './own-sentences';

/** What is aimed at where nobody knows the limit, in words. */
export const AIMS = { 'short-description': 75, description: 250 } as const;

/** Up to this many words a text has one paragraph, and each sentence carries more. */
const SHORT = 130;
const WORDS_PER_LETTER = 1 / 6.2;

/**
 * A description written to its length: the short one and the long one have different sentences, in
 * the order in which reviewers read: who has the problem, what was done, what happened, what can be
 * taken home. Empty where she has said nothing yet of what was done.
 */
export function draftAbstract(subjects: readonly Subject[], story: Story, limit: FormLimit): Unit {
  const room =
    (limit.max ?? AIMS.description) * (limit.unit === 'characters' ? WORDS_PER_LETTER : 1);
  if (story.did.length === 0) return [];
  const candidates =
    room <= SHORT
      ? shortCandidates(subjects, story, Math.floor(room))
      : longCandidates(subjects, story);
  return fitRanked([...candidates, ...credits(subjects, room <= SHORT ? 0 : 2)], limit);
}

/** Credit comes before all but the first sentences, and stands last. */
function credits(subjects: readonly Subject[], paragraph: number): Ranked[] {
  const [block] = creditBlocks(subjects.flatMap(({ programs }) => programs));
  return (block?.units ?? []).map((unit, at) => ({ unit, place: 900 + at, rank: 2.5, paragraph }));
}

function ranked(units: readonly Unit[], place: number, ranks: readonly number[]): Ranked[] {
  return units
    .slice(0, ranks.length)
    .map((unit, at) => ({ unit, place: place + at, rank: ranks[at] ?? 99 }));
}

function shortCandidates(subjects: readonly Subject[], story: Story, room: number): Ranked[] {
  const [first] = story.did;
  // Half of the room at most: what was done, and something of what came of it.
  const opening = first ? shortenUnit(first, Math.max(12, Math.floor(room / 2))) : [];
  const isSeveral = subjects.length > 1;
  return [
    ...ranked(story.problem, 0, [1, 9]),
    ...ranked(isSeveral ? severalOpening(subjects) : bearings(subjects[0]), 100, [3]),
    ...ranked([opening, ...story.did.slice(1)], 200, isSeveral ? [0, 5, 1.5, 6, 2, 7] : [0, 6, 8]),
    ...ranked(isSeveral ? [] : proof(subjects, story), 300, [2, 7]),
    ...ranked(takeHome(subjects, story), 400, [5]),
    ...ranked(sayPromise(subjects), 500, [4]),
  ];
}

function longCandidates(subjects: readonly Subject[], story: Story): Ranked[] {
  const isSeveral = subjects.length > 1;
  const changes = subjects.flatMap(({ passages }) =>
    sentencesOf(passages['next-time'].slice(0, 1)),
  );
  const happened = isSeveral ? story.happened.slice(0, 4) : story.happened;
  const needs = story['take-home'].length > 0 ? [] : subjects.flatMap(sayNeeds);
  return [
    ...ranked(story.problem, 0, [1, 2, 8]),
    ...ranked(isSeveral ? severalOpening(subjects) : opening(subjects[0]), 100, [1.5]),
    ...ranked(story.did, 200, [0, 3, 4, 7, 9, 10, 12, 13]),
    ...inParagraph(1, ranked(happened, 300, [2.2, 5, 5.5, 6, 11, 11.5, 14, 15])),
    ...inParagraph(2, [
      ...ranked(changes.map(markChange), 400, [6.5, 12.5]),
      ...ranked(takeHome(subjects, story), 450, [4.5, 8.5, 9.5]),
      ...ranked(needs, 460, [9]),
      ...ranked(sayPromise(subjects), 500, [3.5]),
    ]),
  ];
}

function inParagraph(paragraph: number, units: Ranked[]): Ranked[] {
  return units.map((one) => ({ ...one, paragraph }));
}

/** "I would do it in the second half" needs "next time" before it, where she did not say so. */
function markChange(unit: Unit): Unit {
  const text = textOf(unit);
  const [opening, ...rest] = unit;
  if (!opening || /next time/iu.test(text)) return unit;
  if (/^I(?:['’]d|['’]ll| would| will| might| plan)\b/u.test(text)) {
    return [say('next-time', 'Next time '), ...unit];
  }
  if (/\b(?:would|will|might|plan)\b/iu.test(text)) return unit;
  return [say('next-time', 'Next time: '), { ...opening, text: lowerFirst(opening.text) }, ...rest];
}

/** An order of hers stands better after words that say whom it is for. */
function takeHome(subjects: readonly Subject[], story: Story): Unit[] {
  return story['take-home'].map((unit, at) => {
    const [opening, ...rest] = unit;
    if (at > 0 || subjects.length > 1 || !opening || !startsWithVerb(textOf(unit))) return unit;
    return [
      say('tip', 'One thing to take home: '),
      { ...opening, text: lowerFirst(opening.text) },
      ...rest,
    ];
  });
}

/** What she saw or counted comes before what she liked. */
function proof(subjects: readonly Subject[], story: Story): Unit[] {
  const evidence = sentencesOf(subjects.flatMap(({ passages }) => passages.evidence.slice(0, 2)));
  const told = new Set(story.happened.map(textOf));
  const kept = evidence.filter((unit) => told.has(textOf(unit)));
  // The first sentence of what happened is the count, which the bearings have already said.
  return kept.length > 0 ? kept : story.happened.slice(story.happened.length > 1 ? 1 : 0);
}

/** "Parachute Storytime, for children up to 5, drew 143 people over six sessions." */
function bearings(subject: Subject | undefined): Unit[] {
  if (!subject) return [];
  const reach = sayDrew(subject);
  if (reach.length === 0) return [];
  const name = nameProgram('facts', subject.programs);
  const ages = tellAges(subject.programs)(', for ');
  return [
    [
      { ...name, text: capitalize(name.text) },
      ...ages,
      ...(ages.length > 0 ? [say('facts', ',')] : []),
      ...reach,
      say('facts', '.'),
    ],
  ];
}

function sayDrew({ programs }: Subject): Unit {
  const [program] = programs;
  const heads = sumHeads(programs);
  if (!program || heads === null) return [];
  const sessions = countSessions(programs);
  const source = { from: 'program', programId: program.id, field: 'attendance' } as const;
  return [
    say('facts', ' drew '),
    cite('facts', countThings(heads, 'person', 'people'), source),
    ...(sessions > 1 ? [say('facts', ` over ${spellNumber(sessions)} sessions`)] : []),
  ];
}

/** "This session walks through Parachute Storytime, a program for children up to 5, step by step." */
function opening(subject: Subject | undefined): Unit[] {
  if (!subject) return [];
  const name = nameProgram('facts', subject.programs);
  const isNamed = name.source.from !== 'wording';
  const ages = tellAges(subject.programs)(isNamed ? ', a program for ' : ' for ');
  const end =
    subject.passages['next-time'].length > 0
      ? ', from setup to what I would change.'
      : ', step by step.';
  return [[say('facts', 'This session walks through '), name, ...ages, say('facts', end)]];
}

function severalOpening(subjects: readonly Subject[]): Unit[] {
  const names = subjects.map(({ programs }) => nameProgram('facts', programs).text);
  const count = spellNumber(subjects.length);
  return [[say('facts', `This session walks through ${count} programs: ${joinList(names)}.`)]];
}
