import type { Attendance, Program } from '../model/program';
import { countHeads } from '../programs/count-heads';
import { curlQuotesInLine } from './curl-quotes';
import type { FormatFacts } from './format-facts';
import { portfolioWords as words } from './portfolio-words';

/** The line under a title: only what she filled in. */
export function describeFacts(program: Program, format: FormatFacts): string[] {
  return [
    program.kind === 'other' ? '' : words.kinds[program.kind],
    describeAudience(program),
    describePlace(program),
    program.sessions === 1 ? '' : words.sessions(program.sessions, format.figure(program.sessions)),
    describeHeads(program.attendance, format),
    isRepeated(program) ? '' : curlQuotesInLine(program.series.trim()),
  ].filter((fact) => fact !== '');
}

/** A series that is named as its program says nothing new. */
function isRepeated(program: Program): boolean {
  return program.series.trim().toLowerCase() === program.title.trim().toLowerCase();
}

function describeAudience(program: Program): string {
  if (program.audience.trim() !== '') return curlQuotesInLine(program.audience.trim());
  return program.ages.map((age) => words.ages[age]).join(', ');
}

function describePlace(program: Program): string {
  const branch = curlQuotesInLine(program.branch.trim());
  const isPlain = program.place === null || (program.place === 'onsite' && branch !== '');
  return [isPlain ? '' : words.places[program.place ?? 'onsite'], branch]
    .filter((part) => part !== '')
    .join(', ');
}

function describeHeads(attendance: Attendance, format: FormatFacts): string {
  const heads = countHeads(attendance);
  if (heads === null) return '';
  const parts = (['children', 'teens', 'adults'] as const).flatMap((group) => {
    const count = attendance[group];
    return count === null || count === 0 ? [] : [words[group](count, format.figure(count))];
  });
  const total = words.people(heads, format.figure(heads));
  return parts.length === 0 ? total : `${total} (${parts.join(', ')})`;
}
