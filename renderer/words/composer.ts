import type { Angle } from '../../shared/model/writing';
import { countWord } from './counting';

export const composerWords = {
  angle: 'How they become one piece',
  angles: {
    auto: 'One after the other',
    'round-up': 'One after the other',
    ways: 'Ways to do it',
    compare: 'Side by side',
    recap: 'A recap, in order',
  } satisfies Record<Angle, string>,
  angleHint: {
    auto: '',
    'round-up': 'Each with its own part: what it was, what worked, a tip.',
    ways: '“Three ways to…”: what worked in each comes first.',
    compare: 'A heading a question, and a line each under it.',
    recap: 'From the first to the last, who came, and what comes next.',
  } satisfies Record<Angle, string>,
  asSeries: 'As one series',

  otherTitles: 'Other titles',
  otherOpenings: 'Other first sentences',
  alternativesTitle: 'Another title or first sentence',
  alternativesSummary: 'out of your own words',
  useTitle: 'Use this title',
  startWithThis: 'Start with this',
  alternativesHint: 'Taking one changes nothing else, and Ctrl+Z takes it back.',

  versionsTitle: 'Earlier versions',
  versionsSummary: (count: number) => (count === 1 ? 'one kept' : `${countWord(count)} kept`),
  versionsNone: 'When a text is replaced, the old one is kept here.',
  version: (when: string) => `Until ${when}`,
  versionReason: {
    edit: 'before you wrote on',
    draft: 'before a fresh draft',
    version: 'before an earlier version came back',
  },
  lookAt: 'What is different',
  bringBack: 'Bring it back',
  broughtBack: 'The earlier version is in.',
  toNow: 'Crossed out is what only the earlier version has; underlined is what stands there now.',

  editPost: (number: number) => `Write post ${String(number)} anew`,
  postText: (number: number) => `Text of post ${String(number)}`,
  savePost: 'Done',
  leavePost: 'Leave it',
} as const;
