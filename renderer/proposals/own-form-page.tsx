import { FileSearch } from 'lucide-react';
import { useState } from 'react';
import type { FormField, ProposalForm } from '../../shared/model/proposal-form';
import { readCall, type ReadCall } from '../../shared/proposals/calls/read-call';
import { formField } from '../../shared/proposals/forms/form-fields';
import { api } from '../api';
import { tellError } from '../state/describe-error';
import { tell } from '../state/notices';
import { navigate } from '../state/route';
import { today } from '../state/today';
import { Button } from '../ui/button';
import { Page, Section } from '../ui/page';
import { RouteLink } from '../ui/route-link';
import { TextField } from '../ui/text-field';
import { formWords } from '../words/proposal-forms';
import { deskWords, proposalWords } from '../words/proposals';
import { formatShareDay } from '../writings/format-day';
import { OwnFormFields } from './own-form-fields';
import styles from './proposal.module.css';

/** A form of hers: read out of a call that she pastes, put right by her, and kept. */
export function OwnFormPage({ programs }: { programs?: string | undefined }) {
  const [call, setCall] = useState('');
  const [read, setRead] = useState<ReadCall | null>(null);
  const [name, setName] = useState('');
  const [fields, setFields] = useState<readonly FormField[]>([]);
  // Numbered outcomes are one field; two texts, or two fields with names of their own, are two.
  const asked = fields.filter(
    (field) => field.kind !== 'outcome' || fields.find(({ kind }) => kind === 'outcome') === field,
  );
  const limits = asked.filter(({ limit }) => limit !== null).length;

  const find = (): void => {
    const found = readCall(call);
    setRead(found);
    setFields(found.fields);
  };
  const save = async (): Promise<void> => {
    const form: ProposalForm = {
      id: `own-${crypto.randomUUID()}`,
      name: name.trim(),
      rung: 6,
      minutes: null,
      fields: fields.map((field) => ({
        ...field,
        label: field.label.trim() || formWords.kinds[field.kind],
      })),
      rules: [],
      support: [],
      criteria: [],
      sourceUrl: null,
      year: Number(today().slice(0, 4)),
      checkedOn: today(),
      isOwn: true,
    };
    const saved = await api.proposals.saveForm({ form });
    if (!saved.ok) {
      tellError(saved.error, () => void save());
      return;
    }
    tell({ text: formWords.saved });
    navigate({
      page: 'proposal-new',
      formId: saved.value.id,
      ...(programs === undefined ? {} : { programs }),
      ...Object.fromEntries((read?.days ?? []).map(({ kind, on }) => [`${kind}On`, on])),
    });
  };
  const problem =
    fields.length === 0 ? formWords.needField : name.trim() === '' ? formWords.needName : null;

  return (
    <Page
      title={formWords.title}
      lead={formWords.lead}
      above={<RouteLink to={{ page: 'proposal-new' }}>← {proposalWords.newTitle}</RouteLink>}
    >
      <TextField
        label={formWords.paste}
        hint={formWords.pasteHint}
        rows={8}
        value={call}
        onChange={setCall}
      />
      <div className={styles['across']}>
        <Button
          look={fields.length === 0 ? 'primary' : 'quiet'}
          icon={<FileSearch aria-hidden />}
          isDisabled={call.trim() === ''}
          onPress={find}
        >
          {formWords.read}
        </Button>
        <p role="status" className={styles['small']}>
          {read === null ? '' : formWords.found(asked.length, limits)}
        </p>
      </div>
      {read === null || read.days.length === 0 ? null : (
        <Section title={formWords.days}>
          <ul className={styles['bullets']}>
            {read.days.map((day) => (
              <li key={`${day.kind}${day.on}`}>
                {formWords.dayKinds[day.kind]}: {formatShareDay(day.on)}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={formWords.fields}>
        <OwnFormFields fields={fields} onChange={setFields} />
        <div>
          <Button
            onPress={() => {
              const id = `other-${String(fields.length + 1)}-${String(Date.now())}`;
              setFields([...fields, formField('other', { id, label: formWords.kinds.other })]);
            }}
          >
            {formWords.add}
          </Button>
        </div>
      </Section>
      <TextField label={formWords.name} value={name} maxLength={120} onChange={setName} />
      <div className={styles['across']}>
        <Button look="primary" isDisabled={problem !== null} onPress={() => void save()}>
          {formWords.save}
        </Button>
        {problem === null ? null : <span className={styles['small']}>{problem}</span>}
        <span className={styles['small']}>{deskWords.checkCall}</span>
      </div>
    </Page>
  );
}
