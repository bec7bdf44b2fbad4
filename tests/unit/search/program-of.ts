import type { ProgramSummary } from '../../../shared/programs/summarise-program';

/** A line of the log. */
export function programOf(id: string, changes: Partial<ProgramSummary> = {}): ProgramSummary {
  return {
    id,
    title: 'Storytime',
    heldOn: '2026-11-17',
    heldOnPrecision: 'day',
    sessions: 1,
    kind: 'storytime',
    series: '',
    ages: ['0-5'],
    place: null,
    branch: '',
    tags: [],
    heads: null,
    answers: 0,
    startTime: null,
    hasPhoto: false,
    isStarred: false,
    isUnfinished: false,
    createdAt: '2026-11-17T10:00:00.000Z',
    ...changes,
  };
}
