import { emptyProgramContent, type ProgramContent } from '../model/program';

/** What a session of a series has from the last one: what they are all alike in, and no plan. */
export function startFromLast(last: ProgramContent, heldOn: string): ProgramContent {
  const { series, kind, ages, audience, place, branch, startTime, minutes } = last;
  return {
    ...emptyProgramContent(heldOn),
    title: series === '' ? last.title : series,
    series: series === '' ? last.title : series,
    kind,
    ages,
    audience,
    place,
    branch,
    startTime,
    minutes,
  };
}
