import { useState } from 'react';
import { api } from '../api';
import { tellError } from '../state/describe-error';
import { usePrograms } from '../state/programs';
import { navigate } from '../state/route';
import { Button } from '../ui/button';
import { Page, Section } from '../ui/page';
import { RouteLink } from '../ui/route-link';
import { TextField } from '../ui/text-field';
import { Waiting } from '../ui/waiting';
import { proposalWords } from '../words/proposals';
import { ProgramPicker } from '../writings/program-picker';
import { CallDaysSection, toDates, type CallDays } from './call-days';
import { FormPicker } from './form-picker';
import styles from './proposal.module.css';
import { useForms } from './use-forms';

/** From which programs, for which form: then a draft. */
export function NewProposalPage({
  programs,
  formId: openedFormId,
  found,
}: {
  /** Comma-joined ids, where she came from a program. */
  programs?: string | undefined;
  /** The form that she has just made. */
  formId?: string | undefined;
  /** Days that its call named. */
  found: CallDays;
}) {
  const log = usePrograms();
  const forms = useForms();
  const [chosen, setChosen] = useState<readonly string[]>(
    () => programs?.split(',').filter((id) => id !== '') ?? [],
  );
  const [formId, setFormId] = useState(openedFormId ?? '');
  const [event, setEvent] = useState('');
  const [days, setDays] = useState(found);
  const [isMaking, setIsMaking] = useState(false);
  const form = forms.find(({ id }) => id === formId);

  const make = async (): Promise<void> => {
    if (form === undefined) return;
    setIsMaking(true);
    const made = await api.proposals.create({ form, programIds: [...chosen], event });
    if (!made.ok) {
      setIsMaking(false);
      tellError(made.error, () => void make());
      return;
    }
    // The days are of the call that she pasted: another form has others.
    const dates = formId === openedFormId ? toDates(days) : null;
    const dated = dates && (await api.proposals.change({ id: made.value.id, dates }));
    setIsMaking(false);
    if (dated?.ok === false) tellError(dated.error);
    navigate({ page: 'proposal', writingId: made.value.id });
  };

  if (log.status !== 'ready') return <Waiting />;
  return (
    <Page
      title={proposalWords.newTitle}
      above={<RouteLink to={{ page: 'propose' }}>← {proposalWords.back}</RouteLink>}
    >
      <Section title={proposalWords.whichPrograms}>
        {log.programs.length === 0 ? (
          <p className={styles['soft']}>{proposalWords.noPrograms}</p>
        ) : (
          <ProgramPicker programs={log.programs} chosen={chosen} onChoose={setChosen} />
        )}
      </Section>
      <Section title={proposalWords.whichForm}>
        <p className={styles['soft']}>{proposalWords.formHint}</p>
        <FormPicker forms={forms} chosen={formId} onChoose={setFormId} />
        <div className={styles['across']}>
          <Button
            onPress={() => {
              navigate({
                page: 'proposal-form',
                ...(chosen.length === 0 ? {} : { programs: chosen.join(',') }),
              });
            }}
          >
            {proposalWords.ownForm}
          </Button>
          <span className={styles['small']}>{proposalWords.ownFormHint}</span>
        </div>
      </Section>
      <TextField
        label={proposalWords.eventName}
        hint={proposalWords.eventHint}
        value={event}
        maxLength={300}
        onChange={setEvent}
      />
      {formId === openedFormId ? (
        <CallDaysSection found={found} days={days} onChange={setDays} />
      ) : null}
      <div className={styles['across']}>
        <Button
          look="primary"
          isDisabled={form === undefined}
          isPending={isMaking}
          onPress={() => void make()}
        >
          {proposalWords.make}
        </Button>
        {form === undefined ? (
          <span className={styles['small']}>{proposalWords.chooseForm}</span>
        ) : null}
      </div>
    </Page>
  );
}
