import { safeHref } from '../../shared/text/safe-href';
import { today } from '../state/today';
import { Button } from '../ui/button';
import { deskWords } from '../words/proposals';
import { formatShareDay } from '../writings/format-day';
import { openLink } from '../writings/open-link';
import desks from '../writings/desk.module.css';
import type { Areas } from '../writings/use-areas';
import styles from './proposal.module.css';
import { ProposalField } from './proposal-field';
import type { ProposalDesk } from './use-proposal';

/** The form in its own order: counted, copied field by field, with the year that it is from. */
export function FormFields({ desk, areas }: { desk: ProposalDesk; areas: Areas }) {
  const { form } = desk.proposal;
  const href = form.sourceUrl === null ? null : safeHref(form.sourceUrl);
  return (
    <section className={styles['form']} aria-label={deskWords.form}>
      <div>
        <h2 className={desks['heading']}>{deskWords.form}</h2>
        <p className={styles['soft']}>
          {deskWords.formFrom(form.name, form.year)}{' '}
          {form.checkedOn === null
            ? deskWords.checkCall
            : deskWords.checkedOn(formatShareDay(form.checkedOn))}{' '}
          {deskWords.copyHint}
        </p>
        <div className={styles['across']}>
          {href === null ? null : (
            <Button
              look="plain"
              onPress={() => {
                openLink(href);
              }}
            >
              {deskWords.openSource}
            </Button>
          )}
          <Button
            look="plain"
            onPress={() => void desk.change({ form: { ...form, checkedOn: today() } })}
          >
            {deskWords.iChecked}
          </Button>
        </div>
      </div>
      {form.fields.map((field) => (
        <ProposalField key={field.id} field={field} desk={desk} areas={areas} />
      ))}
    </section>
  );
}
