import type { Program } from '../../shared/model/program';
import { AGE_WORDS, KIND_WORDS, PLACE_WORDS, countWords } from '../words/programs';
import { describeAttendance } from './format-program';

/** The facts of a program for its own page, in the order she would tell them. */
export function describeProgram(program: Program): string[] {
  return [
    program.kind === 'other' ? '' : KIND_WORDS[program.kind],
    program.series === program.title ? '' : program.series,
    program.ages.map((age) => AGE_WORDS[age]).join(', '),
    program.audience,
    program.sessions > 1 ? countWords.sessions(program.sessions) : '',
    describeAttendance(program.attendance),
    program.branch,
    program.place === null ? '' : PLACE_WORDS[program.place],
  ].filter((fact) => fact !== '');
}
