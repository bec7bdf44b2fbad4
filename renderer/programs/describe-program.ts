import type { Program } from '../../shared/model/program';
import { countHeads } from '../../shared/programs/count-heads';
import { AGE_WORDS, KIND_WORDS, PLACE_WORDS, countWords, programWords } from '../words/programs';
import { describeAttendance } from './format-program';

const TIME = new Intl.DateTimeFormat('en-US', {
  timeZone: 'UTC',
  hour: 'numeric',
  minute: '2-digit',
});

/** "10:30 AM" of `10:30`. */
export function formatTime(time: string): string {
  return TIME.format(new Date(`1970-01-01T${time}:00Z`));
}

/** When it began and how long it was; blank where neither is known. */
export function describeTime({
  startTime,
  minutes,
}: Pick<Program, 'startTime' | 'minutes'>): string {
  return [
    startTime === null ? '' : formatTime(startTime),
    minutes === null ? '' : programWords.minutes(minutes),
  ]
    .filter((fact) => fact !== '')
    .join(', ');
}

function describeOnline({ onlineHeads, attendance }: Program): string {
  if (onlineHeads === null) return '';
  return countHeads(attendance) === null
    ? programWords.onlineAlone(onlineHeads)
    : programWords.online(onlineHeads);
}

/** The facts of a program for its own page, in the order she would tell them. */
export function describeProgram(program: Program): string[] {
  return [
    program.kind === 'other' ? '' : KIND_WORDS[program.kind],
    program.series === program.title ? '' : program.series,
    program.ages.map((age) => AGE_WORDS[age]).join(', '),
    program.audience,
    program.sessions > 1 ? countWords.sessions(program.sessions) : '',
    describeAttendance(program.attendance),
    describeOnline(program),
    program.views === null ? '' : programWords.views(program.views),
    program.branch,
    program.place === null ? '' : PLACE_WORDS[program.place],
  ].filter((fact) => fact !== '');
}
