import type { Proposal } from '../model/proposal';
import { titleOf } from './summarise-proposal';

/** A day of a proposal that is near. */
export interface DueDay {
  /** The same day is never shown twice for the same notice. */
  key: string;
  proposalId: string;
  kind: 'due' | 'event';
  /** The title, or the conference where there is none yet. */
  name: string;
  days: number;
}

const DAY_MS = 86_400_000;

/**
 * Days that are as near as she asked to be reminded, and were not shown yet: the deadline of what is
 * drafted, the event of what was accepted. A notice that was missed comes with the next look.
 */
export function listDueDays(
  proposals: readonly Proposal[],
  today: string,
  shownKeys: ReadonlySet<string>,
): DueDay[] {
  return proposals
    .filter(({ deletedAt }) => deletedAt === null)
    .flatMap((proposal): DueDay[] => {
      const { dates, status } = proposal;
      const kind = status === 'drafting' ? 'due' : status === 'accepted' ? 'event' : null;
      const on = kind === 'due' ? dates.dueOn : kind === 'event' ? dates.eventOn : null;
      if (kind === null || on === null) return [];
      const days = Math.round((Date.parse(on) - Date.parse(today)) / DAY_MS);
      const notice = dates.remindDaysBefore
        .filter((before) => days <= before)
        .toSorted((a, b) => a - b)[0];
      if (days < 0 || notice === undefined) return [];
      const key = `${proposal.id} ${kind} ${on} ${String(notice)}`;
      const name = titleOf(proposal) || proposal.event.trim() || proposal.form.name;
      return shownKeys.has(key) ? [] : [{ key, proposalId: proposal.id, kind, name, days }];
    });
}

/** The words of the notice: they are the system's to show, so they are here and not in the window. */
export function wordDueDay({ kind, name, days }: DueDay): { title: string; body: string } {
  const when = days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${String(days)} days`;
  return kind === 'due'
    ? { title: `Proposal due ${when}`, body: name }
    : { title: `Your talk is ${when}`, body: name };
}
