import { RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import { useMemo, useState } from 'react';
import type { ProposalForm } from '../../shared/model/proposal-form';
import { foldText } from '../../shared/text/fold-text';
import { TextField } from '../ui/text-field';
import { proposalWords } from '../words/proposals';
import styles from './form-picker.module.css';

/** The forms by how much of a stage they are, the smallest first; typing narrows them down. */
export function FormPicker({
  forms,
  chosen,
  onChoose,
}: {
  forms: readonly ProposalForm[];
  chosen: string;
  onChoose: (formId: string) => void;
}) {
  const [typed, setTyped] = useState('');
  const groups = useMemo(() => {
    const words = foldText(typed).split(/\s+/u).filter(Boolean);
    const found = forms.filter(
      (form) => form.id === chosen || words.every((word) => foldText(form.name).includes(word)),
    );
    const rungs = [...new Set(found.map(({ rung }) => rung))].toSorted((a, b) => a - b);
    return rungs.map((rung) => ({ rung, forms: found.filter((form) => form.rung === rung) }));
  }, [forms, typed, chosen]);
  return (
    <div className={styles['picker']}>
      <TextField label={proposalWords.formName} value={typed} onChange={setTyped} />
      <RadioGroup
        aria-label={proposalWords.forms}
        value={chosen}
        onChange={onChoose}
        className={styles['groups'] ?? ''}
      >
        {groups.map((group) => (
          <div key={group.rung} className={styles['group']}>
            <p className={styles['rung']}>{proposalWords.rungs[group.rung] ?? ''}</p>
            {group.forms.map((form) => (
              <RadioField key={form.id} value={form.id}>
                <RadioButton className={styles['form'] ?? ''}>
                  <span className={styles['dot']} aria-hidden />
                  <span>
                    {form.name}
                    <span className={styles['about']}>
                      {form.isOwn ? proposalWords.yours : proposalWords.formYear(form.year)}
                      {form.minutes === null ? '' : `, ${proposalWords.formMinutes(form.minutes)}`}
                    </span>
                  </span>
                </RadioButton>
              </RadioField>
            ))}
          </div>
        ))}
      </RadioGroup>
    </div>
  );
}
