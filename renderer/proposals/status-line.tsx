import { PROPOSAL_STATUSES } from '../../shared/model/proposal';
import { suggestForms } from '../../shared/proposals/forms/suggest-forms';
import { tell } from '../state/notices';
import { Button } from '../ui/button';
import { ChipChoice } from '../ui/chips';
import { deskWords, proposalWords } from '../words/proposals';
import { formatShareDay } from '../writings/format-day';
import { moveTo } from './move-to';
import { saveOutput } from './save-output';
import styles from './proposal.module.css';
import { useForms } from './use-forms';
import type { ProposalDesk } from './use-proposal';

const STATUSES = PROPOSAL_STATUSES.map((id) => ({ id, label: deskWords.statuses[id] }));

/** Where a proposal stands, and the one thing that helps next. */
export function StatusLine({ desk }: { desk: ProposalDesk }) {
  const { status, history, id } = desk.proposal;
  const last = history.at(-1);
  const set = async (chosen: (typeof STATUSES)[number]['id'] | null): Promise<void> => {
    if (chosen === null || chosen === status) return;
    if (!(await desk.change({ status: chosen }))) return;
    tell({
      text: deskWords.statusSet(deskWords.statuses[chosen]),
      action: { label: deskWords.undo, run: () => void desk.change({ status }) },
    });
  };
  return (
    <section className={styles['status']} aria-label={deskWords.statusTitle}>
      <div className={styles['across']}>
        <ChipChoice
          label={deskWords.statusTitle}
          isLabelHidden
          options={STATUSES}
          value={status}
          onChange={(chosen) => void set(chosen)}
        />
        {last === undefined ? null : (
          <span className={styles['small']}>{proposalWords.onDay(formatShareDay(last.on))}</span>
        )}
      </div>
      {status === 'declined' ? <Elsewhere desk={desk} /> : null}
      {status === 'accepted' ? (
        <div className={styles['across']}>
          <span className={styles['soft']}>{deskWords.accepted}</span>
          {(['outline', 'slides', 'handout'] as const).map((output) => (
            <Button
              key={output}
              look="plain"
              onPress={() => void desk.flush().then(() => saveOutput(id, output, 'docx'))}
            >
              {deskWords.outputs[output]}
            </Button>
          ))}
        </div>
      ) : null}
    </section>
  );
}

/** After a no: a smaller rung, and another place for the same talk. Without drama. */
function Elsewhere({ desk }: { desk: ProposalDesk }) {
  const forms = useForms();
  const { smaller, elsewhere } = suggestForms(desk.proposal.form, forms, 2);
  const row = (title: string, list: typeof smaller) =>
    list.length === 0 ? null : (
      <div className={styles['across']}>
        <span className={styles['small']}>{title}</span>
        {list.map((form) => (
          <Button key={form.id} look="plain" onPress={() => void moveTo(desk, form)}>
            {deskWords.takeThere(form.name)}
          </Button>
        ))}
      </div>
    );
  return (
    <div className={styles['offer']}>
      <p>{deskWords.declined}</p>
      {row(deskWords.smaller, smaller)}
      {row(deskWords.elsewhere, elsewhere)}
    </div>
  );
}
