import { tellQuestion } from './closing-question';
import { creditBlocks } from './credit';
import { tellSigns } from './describe-signs';
import { describeMonths } from './describe-time';
import type { GapPlan } from './gaps';
import type { Subject } from './gather-subjects';
import { spellNumber } from './join-list';
import { nameProgram } from './name-program';
import {
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
import { sentencesOf } from './story-candidates';
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
      return [...sentencesOf(subject, part, style).slice(0, SENTENCES), ...(gap ? [gap] : [])];
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
      lines(told, format, tellOne),
    );
  const things = `${spellNumber(told.length)} ${nameThings(programs)}`;
  return [
    section('facts', [], Infinity, [
      paragraph([
        say('facts', `Here are ${things} side by side, all ${describeMonths(days, today)}.`),
      ]),
    ]),
    rows('facts', 'Who came', Infinity, (subject) => tellHeads(subject.programs)),
    rows('what-we-did', 'What we did', 200, of('what-we-did', 'what-happened')),
    rows('what-worked', 'What worked', 120, of('what-worked', 'what-worked')),
    rows('evidence', 'How it showed', 100, (subject) => [
      ...sentencesOf(subject, 'evidence', style).slice(0, 1),
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
  format: 'markdown' | 'plain',
  tellOne: (subject: Subject) => Unit[],
): Block[] {
  const units = told.flatMap((subject) => {
    const said = tellOne(subject).filter((unit) => unit.length > 0);
    if (said.length === 0) return [];
    const name = nameProgram('title', subject.programs);
    const named = { ...name, text: capitalize(name.text) };
    const [before, after] = format === 'markdown' ? ['- **', ':** '] : ['- ', ': '];
    return [[say('title', before), named, say('title', after), ...joinPieces(said, ' ')]];
  });
  return units.length === 0 ? [] : [{ units, joiner: '\n' }];
}
