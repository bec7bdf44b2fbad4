import { useCallback, useState } from 'react';
import { BIO_LENGTHS, type ProposalSettings } from '../../shared/model/proposal-settings';
import { writeBio } from '../../shared/proposals/drafting/draft-own-bio';
import { countWords } from '../../shared/text/count';
import { textOf } from '../../shared/writings/pieces';
import { tell } from '../state/notices';
import { usePrograms } from '../state/programs';
import { saveProposalSettings, useAreSettingsRead, useSettings } from '../state/settings';
import { useAutosave } from '../state/use-autosave';
import { Button } from '../ui/button';
import { Section } from '../ui/page';
import { Switch } from '../ui/switch';
import { TextField } from '../ui/text-field';
import { bioWords } from '../words/proposal-forms';
import styles from './proposal.module.css';

const KEYS = { 50: 'bio50', 75: 'bio75', 150: 'bio150' } as const;

/** Who she is, in the lengths that forms ask for. */
export function BioSettings() {
  return useAreSettingsRead() ? <FilledBioSettings /> : null;
}

function FilledBioSettings() {
  const { proposals, profile } = useSettings();
  const log = usePrograms();
  const [typed, setTyped] = useState<ProposalSettings>(proposals);
  const save = useCallback((next: ProposalSettings) => saveProposalSettings(next), []);
  const { change } = useAutosave(save);
  const edit = (patch: Partial<ProposalSettings>): void => {
    const next = { ...typed, ...patch };
    setTyped(next);
    change(next);
  };
  const write = (): void => {
    const before = typed;
    const programs = log.status === 'ready' ? log.programs : [];
    const draft = (length: number): string => textOf(writeBio(profile, programs, length));
    edit({ bio50: draft(50), bio75: draft(75), bio150: draft(150) });
    tell({
      text: bioWords.wrote,
      action: {
        label: bioWords.undo,
        run: () => {
          setTyped(before);
          change(before);
        },
      },
    });
  };
  return (
    <Section title={bioWords.title}>
      <p className={styles['soft']}>{bioWords.hint}</p>
      {BIO_LENGTHS.map((length) => (
        <TextField
          key={length}
          label={bioWords.label(length)}
          rows={length === 150 ? 5 : 3}
          value={typed[KEYS[length]]}
          maxLength={5_000}
          hint={bioWords.count(countWords(typed[KEYS[length]]), length)}
          onChange={(text) => {
            edit({ [KEYS[length]]: text });
          }}
        />
      ))}
      <div>
        <Button onPress={write}>{bioWords.write}</Button>
      </div>
      <Switch
        isOn={typed.isReminding}
        onChange={(isReminding) => {
          edit({ isReminding });
        }}
      >
        {bioWords.reminding}
      </Switch>
    </Section>
  );
}
