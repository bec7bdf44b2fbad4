import { useState } from 'react';
import { Button } from '../ui/button';
import { Fold } from '../ui/fold';
import { SelectField } from '../ui/select-field';
import { deskWords } from '../words/proposals';
import { moveTo } from './move-to';
import styles from './proposal.module.css';
import { useForms } from './use-forms';
import type { ProposalDesk } from './use-proposal';

/** One proposal, many forms. */
export function MoveFold({ desk }: { desk: ProposalDesk }) {
  const forms = useForms();
  const [formId, setFormId] = useState('');
  const form = forms.find(({ id }) => id === formId);
  return (
    <Fold title={deskWords.moveTitle}>
      <p className={styles['soft']}>{deskWords.moveHint}</p>
      <SelectField
        label={deskWords.moveChoose}
        value={formId}
        options={forms.map(({ id, name }) => ({ id, label: name }))}
        onChange={setFormId}
      />
      <div>
        <Button
          isDisabled={form === undefined}
          onPress={() => {
            if (form !== undefined) void moveTo(desk, form);
          }}
        >
          {form === undefined ? deskWords.moveTitle : deskWords.takeThere(form.name)}
        </Button>
      </div>
    </Fold>
  );
}
