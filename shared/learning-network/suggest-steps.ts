import type { FollowUp } from '../model/learning-network';
import type { Share } from '../model/share';

/** Something that takes about five minutes. */
export type SmallStep =
  | { kind: 'follow-up'; followUp: FollowUp }
  | { kind: 'meeting'; venueId: string }
  | { kind: 'came-back'; share: Share }
  | { kind: 'send'; writingId: string; title: string }
  | { kind: 'reflect'; programId: string; title: string }
  | { kind: 'cup' };

export const MINUTES_A_STEP = 5;
/** After a week, what came back has come back. */
const DAYS_UNTIL_ECHO = 7;
const DAYS_LATE_ECHO = 60;

export interface StepSources {
  /** Today on her calendar. */
  today: string;
  followUps: readonly FollowUp[];
  shares: readonly Share[];
  /** Of venues that meet today, in the order of the day. */
  meetingToday: readonly string[];
  /** Written and never shared, newest first. */
  unsent: readonly { id: string; title: string }[];
  /** Without a single answer, newest first. */
  unreflected: readonly { id: string; title: string }[];
}

/** What she could do now, the one that is due first; never empty, because there is always the cup. */
export function suggestSteps(sources: StepSources): SmallStep[] {
  const { today, shares, unsent, unreflected } = sources;
  const open = sources.followUps
    .filter(({ doneAt }) => doneAt === null)
    .toSorted((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999'));
  const isDue = ({ dueOn }: FollowUp): boolean => dueOn !== null && dueOn <= today;
  const echoes = shares.filter(
    ({ cameBack, sharedOn }) =>
      cameBack.trim() === '' &&
      daysBetween(sharedOn, today) >= DAYS_UNTIL_ECHO &&
      daysBetween(sharedOn, today) <= DAYS_LATE_ECHO,
  );
  const toStep = (followUp: FollowUp): SmallStep => ({ kind: 'follow-up', followUp });
  return [
    ...sources.meetingToday.map((venueId): SmallStep => ({ kind: 'meeting', venueId })),
    ...open.filter(isDue).map(toStep),
    ...echoes.slice(0, 3).map((share): SmallStep => ({ kind: 'came-back', share })),
    ...unsent
      .slice(0, 2)
      .map(({ id, title }): SmallStep => ({ kind: 'send', writingId: id, title })),
    ...open.filter((followUp) => !isDue(followUp)).map(toStep),
    ...unreflected
      .slice(0, 1)
      .map(({ id, title }): SmallStep => ({ kind: 'reflect', programId: id, title })),
    { kind: 'cup' },
  ];
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
