import type { SpoilerReason } from './find-spoilers';

/** What the saved table and the printed report say beside the figures. */
export const reportWords = {
  title: 'Programs and attendance',
  fileName: (range: string) => `Programs and attendance, ${range}`,
  aid: 'An aid to filling in a form, counted from a program log. It is not the official form: look at the instructions of your own state.',
  only: 'Only',
  branch: (name: string) => `Branch: ${name}`,
  series: (name: string) => `Series: ${name}`,
  survey: 'By age group and format',
  surveyNote:
    'A program in the room and online at once is one session, as in person; its people stand under the format in which they came.',
  line: 'Line',
  apart: 'Counted apart',
  howMany: 'How many',
  selfDirected: 'Self-directed activities',
  recordings: 'Programs with a recording',
  views: 'Views of recordings',
  hybrid: 'Sessions in the room and online at once',
  toLookAt: 'Not wholly in the totals',
  program: 'Program',
  more: (figure: string) => `and ${figure} more`,
  reasons: {
    'no-age': 'No age group',
    'several-ages': 'Several age groups',
    'no-place': 'No place',
    'room-at-virtual': 'Held online, but some of the heads were not online',
    'online-exceeds': 'More online than in all',
    'not-counted': 'Heads not counted',
  } satisfies Record<SpoilerReason, string>,
  match: 'The sum of the age groups and the sum of the formats match.',
  differ: (byAge: string, byFormat: string) =>
    `The sum of the age groups (${byAge}) and the sum of the formats (${byFormat}) leave programs out; they are named under “Not wholly in the totals”.`,
  notCounted: (programs: string) =>
    `Attendance of ${programs} was not counted and is in none of these figures.`,
  figures: {
    sessions: (count: number) => (count === 1 ? 'program session' : 'program sessions'),
    people: (count: number) => (count === 1 ? 'person came' : 'people came'),
    average: 'people a session',
    selfDirected: (count: number) =>
      count === 1 ? 'self-directed activity' : 'self-directed activities',
    averageNote: (sessions: string) => `over ${sessions} that were counted`,
  },
  rules: 'How it was counted',
  checked: (day: string) => `read ${day}`,
  none: 'No programs are logged for this time.',
} as const;
