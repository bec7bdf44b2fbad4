import { tellQuestion } from './closing-question';
import { creditBlocks } from './credit';
import { tellSigns } from './describe-signs';
import { describeMonths } from './describe-time';
import type { GapPlan } from './gaps';
import type { Subject } from './gather-subjects';
import { spellNumber } from './join-list';
import { PART_LEADS } from './lead-ins';
import { nameProgram } from './name-program';
import {
  cite,
  joinPieces,
  paragraph,
  say,
  type Block,
  type PiecePart,
  type Section,
  type Unit,
} from './pieces';
import { nameThings } from './program-things';
import { chooseTold } from './round-up-sections';
import { capitalize } from './sentences';
import { LIST_LEADS, sentencesOf } from './story-candidates';
import { section } from './story-sections';
import { tellHeads } from './story';

/** Sentences on each program under one heading. */
const SENTENCES = 2;

/** Side by side: a heading a question, and under it a line a program. */
export function compareSections(
  subjects: readonly Subject[],
  today: string,
  plan: GapPlan,
  format: 'markdown' | 'plain',
): Section[] {
  const told = chooseTold(subjects);
  const programs = told.flatMap((subject) => subject.programs);
  const days = programs.map(({ heldOn }) => heldOn);
  const style = { format, hasHeadings: true } as const;
  const of =
    (part: keyof Subject['passages'], promptId?: string) =>
    (subject: Subject): Unit[] => {
      const gap = promptId === undefined ? undefined : plan.unitFor(subject, promptId);
      return [
        ...sentencesOf(subject, part, style).slice(0, SENTENCES).map(withoutLead),
        ...(gap ? [gap] : []),
      ];
    };
  const rows = (
    part: PiecePart,
    label: string,
    share: number,
    tellOne: (subject: Subject) => Unit[],
  ) =>
    section(
      part,
      [say(part, format === 'markdown' ? `## ${label}` : `${label}:`)],
      share,
      lines(told, today, format, tellOne),
    );
  const things = `${spellNumber(told.length)} ${nameThings(programs)}`;
  return [
    section('facts', [], Infinity, [
      paragraph([
        say(
          'facts',
          `Here are ${things} that we ran ${describeMonths(days, today)}, side by side.`,
        ),
      ]),
    ]),
    rows('facts', 'Who came', Infinity, (subject) =>
      tellHeads(subject.programs).map(([heads]) => (heads ? [asFact(heads)] : [])),
    ),
    rows('what-we-did', 'What we did', 200, of('what-we-did', 'what-happened')),
    rows('what-worked', 'What worked', 120, of('what-worked', 'what-worked')),
    rows('facts', 'How it showed', 100, (subject) => [
      ...sentencesOf(subject, 'evidence', style).slice(0, 1).map(withoutLead),
      ...tellSigns(subject.programs).flatMap(({ units }) => units),
    ]),
    rows('next-time', 'What I would change', 80, of('next-time')),
    rows('tip', 'If you want to try it', 80, of('tip')),
    section('credit', [], Infinity, creditBlocks(programs)),
    section('question', [], Infinity, tellQuestion(told, { format, hasHeadings: false })),
  ];
}

function lines(
  told: readonly Subject[],
  today: string,
  format: 'markdown' | 'plain',
  tellOne: (subject: Subject) => Unit[],
): Block[] {
  const labels = labelSubjects(told, today);
  const units = told.flatMap((subject, index) => {
    const said = tellOne(subject).filter((unit) => unit.length > 0);
    if (said.length === 0) return [];
    const named = labels[index] ?? say('title', '');
    const [before, after] = format === 'markdown' ? ['- **', ':** '] : ['- ', ': '];
    return [[say('title', before), named, say('title', after), ...joinPieces(said, ' ')]];
  });
  return units.length === 0 ? [] : [{ units, joiner: '\n' }];
}

/** The heading says it already. */
export function withoutLead(unit: Unit): Unit {
  const [lead, own, ...rest] = unit;
  if (!lead || !own || !isPartLead(lead.text)) return unit;
  return [{ ...own, text: capitalize(own.text) }, ...rest];
}

function isPartLead(text: string): boolean {
  return PART_LEADS.has(text) || LIST_LEADS.some((lead) => lead === text);
}

/** "We had 26 people." under "Who came": "26 people". */
export function asFact(piece: Unit[number]): Unit[number] {
  return { ...piece, text: piece.text.replace(/^(?:We had|We counted|It was) |\.$/gu, '') };
}

/** By name; sessions of one thing by their month; where that is one too, by their number. */
function labelSubjects(told: readonly Subject[], today: string): Unit {
  const isDistinct = (labels: Unit): boolean =>
    new Set(labels.map(({ text }) => text)).size === labels.length;
  const names = told.map(({ programs }) => {
    const name = nameProgram('title', programs);
    return { ...name, text: capitalize(name.text) };
  });
  if (isDistinct(names)) return names;
  const months = told.map(({ programs }) => {
    const days = programs.map(({ heldOn }) => heldOn);
    const text = capitalize(describeMonths(days, today).replace(/^in /u, ''));
    const programId = programs[0]?.id ?? '';
    return cite('title', text, { from: 'program', programId, field: 'heldOn' });
  });
  if (isDistinct(months)) return months;
  return told.map((_, index) => say('title', `Session ${String(index + 1)}`));
}
