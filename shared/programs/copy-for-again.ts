import { NO_ATTENDANCE, type ProgramContent } from '../model/program';

/**
 * "Ran it again": the same plan on another day. What was particular to that day (heads) is blank;
 * the plan, the books and the credit stay. A program without a series becomes the first of one,
 * named after its title.
 */
export function copyForAgain(content: ProgramContent, heldOn: string): ProgramContent {
  return {
    ...content,
    heldOn,
    heldOnPrecision: 'day',
    sessions: 1,
    attendance: NO_ATTENDANCE,
    series: content.series === '' ? content.title : content.series,
  };
}
