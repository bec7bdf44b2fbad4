import { useState } from 'react';
import { OUTCOME_STEM } from '../../shared/proposals/outcome-stem';
import {
  OUTPUT_FORMATS,
  PROPOSAL_OUTPUTS,
  type OutputFormat,
  type ProposalOutput,
} from '../../shared/proposals/outputs/output-kinds';
import { Button } from '../ui/button';
import { ChipChoice } from '../ui/chips';
import { Fold } from '../ui/fold';
import { deskWords } from '../words/proposals';
import { copyOut } from '../writings/copy-out';
import styles from './proposal.module.css';
import { saveOutput } from './save-output';
import type { ProposalDesk } from './use-proposal';

const OUTPUTS = PROPOSAL_OUTPUTS.map((id) => ({ id, label: deskWords.outputs[id] }));
const FORMATS = OUTPUT_FORMATS.map((id) => ({ id, label: deskWords.formats[id] }));

/** Files of the proposal and of the talk, and the whole form at once. */
export function OutFold({ desk }: { desk: ProposalDesk }) {
  const [output, setOutput] = useState<ProposalOutput>('proposal');
  const [format, setFormat] = useState<OutputFormat>('docx');
  const { proposal, fields } = desk;
  const whole = proposal.form.fields
    .map(({ id, kind, label }) => {
      const text = (fields[id] ?? '').trim();
      return `${label}\n${kind === 'outcome' ? `${OUTCOME_STEM} ` : ''}${text}`;
    })
    .join('\n\n');
  return (
    <Fold title={deskWords.out}>
      <ChipChoice
        label={deskWords.output}
        options={OUTPUTS}
        value={output}
        onChange={(chosen) => {
          if (chosen !== null) setOutput(chosen);
        }}
      />
      <ChipChoice
        label={deskWords.format}
        options={FORMATS}
        value={format}
        onChange={(chosen) => {
          if (chosen !== null) setFormat(chosen);
        }}
      />
      <div className={styles['across']}>
        <Button
          onPress={() => void desk.flush().then(() => saveOutput(proposal.id, output, format))}
        >
          {deskWords.saveFile}
        </Button>
        <Button look="plain" onPress={() => void copyOut(whole)}>
          {deskWords.copyAll}
        </Button>
      </div>
    </Fold>
  );
}
