import type { Program } from '../model/program';
import type { Piece } from '../model/writing';
import { cite, say, type PiecePart } from './pieces';

/** "Lincoln Elementary", "Ms Lee's school": on a visit, the title is where a school is named. */
export const SCHOOL =
  /\b(?:elementary|academy|montessori|school|kindergarten|preschool|pre-k|head start|day ?care|child ?care|nursery|grade)\b/iu;

/**
 * What a program is called in a public text. A class visit goes unnamed, and so does outreach to a
 * school: we never add a school's name by ourselves (DOMAIN.md section 7); she can.
 */
export function nameProgram(part: PiecePart, programs: readonly Program[]): Piece {
  const [program] = programs;
  if (!program) return say(part, '');
  const title = program.title.trim();
  const series = program.series.trim();
  if (programs.some((one) => one.kind === 'class-visit')) return say(part, 'a class visit');
  if (program.kind === 'outreach' && SCHOOL.test(`${title} ${series}`)) {
    return say(part, 'an outreach visit');
  }
  const field = programs.length > 1 && series !== '' ? 'series' : 'title';
  const name = field === 'series' ? series : title;
  // In running text a title's own full stop or exclamation mark would end our sentence.
  const bare = name.replace(/[\s.!?:;,]+$/u, '').replaceAll(/\s+/gu, ' ');
  const source = { from: 'program', programId: program.id, field } as const;
  return cite(part, bare === '' ? name : bare, source);
}

/** Whether the programs are sessions of one thing: the same series, or the same title. */
export function isSameSeries(one: Program, other: Program): boolean {
  const key = (program: Program) =>
    (program.series.trim() === '' ? program.title : program.series).trim().toLowerCase();
  return one.id === other.id || key(one) === key(other);
}
