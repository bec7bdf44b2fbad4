import { CalendarClock } from 'lucide-react';
import type { ProposalSummary } from '../../shared/proposals/summarise-proposal';
import { RouteLink } from '../ui/route-link';
import { deskWords, proposalWords } from '../words/proposals';
import { formatShareDay } from '../writings/format-day';
import styles from './proposal-list.module.css';

const DAY_MS = 86_400_000;

/** Her proposals, each with where it stands and what is due next. */
export function ProposalList({
  proposals,
  today,
}: {
  proposals: readonly ProposalSummary[];
  today: string;
}) {
  return (
    <ul className={styles['list']} aria-label={proposalWords.list}>
      {proposals.map((proposal) => {
        const { dueOn } = proposal.dates;
        const days =
          dueOn === null ? null : Math.round((Date.parse(dueOn) - Date.parse(today)) / DAY_MS);
        const isOpen = proposal.status === 'drafting';
        return (
          <li key={proposal.id} className={styles['row']}>
            <RouteLink
              to={{ page: 'proposal', writingId: proposal.id }}
              className={styles['title']}
            >
              {proposal.title === '' ? proposalWords.untitled : proposal.title}
            </RouteLink>
            <p className={styles['about']}>
              <span className={styles['status']}>{deskWords.statuses[proposal.status]}</span>
              <span>
                {proposal.event === ''
                  ? proposal.formName
                  : `${proposal.event}, ${proposal.formName}`}
              </span>
              {isOpen && dueOn !== null && days !== null ? (
                <span className={styles['due']}>
                  <CalendarClock aria-hidden />
                  {proposalWords.due(formatShareDay(dueOn), days)}
                </span>
              ) : null}
              {proposal.statusOn === null ? null : (
                <span>{proposalWords.onDay(formatShareDay(proposal.statusOn))}</span>
              )}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
