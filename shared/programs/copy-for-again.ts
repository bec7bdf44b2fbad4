import { NO_ATTENDANCE, NO_EVIDENCE, type ProgramContent } from '../model/program';

/**
 * "Ran it again": the same plan on another day. What was particular to that day is blank (heads,
 * what it took, what came of it, photos, how each step went); the plan, the books and the credit
 * stay. A program without a series becomes the first of one, named after its title.
 */
export function copyForAgain(content: ProgramContent, heldOn: string): ProgramContent {
  return {
    ...content,
    heldOn,
    heldOnPrecision: 'day',
    sessions: 1,
    attendance: NO_ATTENDANCE,
    onlineHeads: null,
    views: null,
    staff: null,
    volunteers: null,
    prepMinutes: null,
    cost: null,
    evidence: NO_EVIDENCE,
    photos: [],
    isStarred: false,
    isUnfinished: false,
    runningOrder: content.runningOrder.map((step) => ({ ...step, comment: '' })),
    series: content.series === '' ? content.title : content.series,
  };
}
