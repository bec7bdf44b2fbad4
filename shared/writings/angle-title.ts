import type { Angle, Piece } from '../model/writing';
import type { Program, ProgramKind } from '../model/program';
import type { ComposerContext } from './composer-context';
import { describeMonths } from './describe-time';
import type { Subject } from './gather-subjects';
import { spellNumber } from './join-list';
import { nameProgram } from './name-program';
import { cite, joinPieces, say } from './pieces';
import { nameThings } from './program-things';
import { ROUND_UP_LIMIT } from './round-up-limit';
import { capitalize } from './sentences';
import { titlePieces } from './title';

/** "three ways to ..." */
const DOINGS: Record<ProgramKind, string> = {
  storytime: 'do storytime',
  craft: 'run a craft program',
  stem: 'run a STEM program',
  'book-club': 'run a book club',
  gaming: 'run a gaming program',
  outreach: 'do outreach',
  'class-visit': 'do a class visit',
  performance: 'host a performance',
  'self-directed': 'set something out',
  other: 'run a program',
};

/** "do storytime" where all of them are storytimes, else "run a program". */
export function nameDoing(programs: readonly Program[]): string {
  const [first] = programs;
  const isOneKind = first && programs.every(({ kind }) => kind === first.kind);
  return DOINGS[isOneKind ? first.kind : 'other'];
}

/** "three ways to do storytime"; programs of several kinds have only their number in common. */
export function nameWays(count: string, programs: readonly Program[]): string {
  const doing = nameDoing(programs);
  return doing === DOINGS.other
    ? `${count} programs, ${count} ways to do it`
    : `${count} ways to ${doing}`;
}

/** Only several programs have an angle; `auto` is the round-up. */
export function angleOf({ angle, subjects }: Pick<ComposerContext, 'angle' | 'subjects'>): Angle {
  return subjects.length > 1 ? (angle === 'auto' ? 'round-up' : angle) : 'auto';
}

/** What a title says under each angle. */
export function titleOf(context: ComposerContext): Piece[] {
  const { subjects, today } = context;
  const programs = subjects.flatMap((subject) => subject.programs);
  const count = spellNumber(Math.min(subjects.length, ROUND_UP_LIMIT));
  switch (angleOf(context)) {
    case 'ways':
      return [say('title', capitalize(nameWays(count, programs)))];
    case 'compare':
      return [...compared(subjects), say('title', ', side by side')];
    case 'recap':
      return recapTitle(programs, today);
    default:
      return titlePieces(subjects);
  }
}

function compared(subjects: readonly Subject[]): Piece[] {
  const names = subjects.map((subject) => nameProgram('title', subject.programs));
  const isDistinct = new Set(names.map(({ text }) => text)).size === names.length;
  if (names.length === 2 && isDistinct) {
    return joinPieces(
      names.map((name, index) => [index === 0 ? { ...name, text: capitalize(name.text) } : name]),
      ' and ',
    );
  }
  const programs = subjects.flatMap((subject) => subject.programs);
  return [say('title', capitalize(`${spellNumber(subjects.length)} ${nameThings(programs)}`))];
}

/** "Baby Bounce between September and November: a recap". */
function recapTitle(programs: readonly Program[], today: string): Piece[] {
  const [first] = programs;
  if (!first) return [];
  const series = first.series.trim();
  const isOneSeries = series !== '' && programs.every((one) => one.series.trim() === series);
  const days = programs.map(({ heldOn }) => heldOn);
  const source = { from: 'program', programId: first.id, field: 'heldOn' } as const;
  const named = nameProgram('title', isOneSeries ? programs : [first]);
  const name = isOneSeries
    ? { ...named, text: capitalize(named.text) }
    : say('title', capitalize(nameThings(programs)));
  return [
    name,
    say('title', ' '),
    cite('title', describeMonths(days, today), source),
    say('title', ': a recap'),
  ];
}
