import type { ProposalForm } from '../../shared/model/proposal-form';
import { deskWords } from '../words/proposals';
import styles from './proposal.module.css';

/** What the call offers to first-time presenters, its rules, and what its reviewers score. */
export function FirstTimer({ form }: { form: ProposalForm }) {
  const list = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? null : (
      <div>
        <h3 className={styles['third']}>{title}</h3>
        <ul className={styles['bullets']}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    );
  return (
    <>
      {list(deskWords.criteria, form.criteria)}
      {list(deskWords.rules, form.rules)}
      {list(deskWords.firstTimer, [deskWords.firstTimerText, ...form.support])}
    </>
  );
}
