import { useState } from 'react';
import { EMPLOYER_LINE_PLACES } from '../../shared/model/check-settings';
import { saveChecks, saveSettings, useAreSettingsRead, useSettings } from '../state/settings';
import { useAutosave } from '../state/use-autosave';
import { ChipChoice } from '../ui/chips';
import { Section } from '../ui/page';
import { TagField } from '../ui/tag-field';
import { TextField } from '../ui/text-field';
import { checkSettingsWords as words } from '../words/check-settings';
import styles from './settings-page.module.css';

const PLACES = EMPLOYER_LINE_PLACES.map((id) => ({ id, label: words.places[id] }));

const saveLine = (employerLine: string) => saveChecks({ employerLine });

function EmployerLine({ line }: { line: string }) {
  const [typed, setTyped] = useState(line);
  const { change } = useAutosave(saveLine);
  return (
    <TextField
      label={words.employerLine}
      value={typed}
      maxLength={300}
      onChange={(text) => {
        setTyped(text);
        change(text);
      }}
    />
  );
}

/** What is looked for before something leaves: her list of names, and her line about her employer. */
export function CheckSettings() {
  const { checks } = useSettings();
  const areRead = useAreSettingsRead();
  if (!areRead) return null;
  const change = (patch: Partial<typeof checks>): void => {
    void saveSettings((current) => ({ checks: { ...current.checks, ...patch } }));
  };
  return (
    <Section title={words.title}>
      <p className={styles['hint']}>{words.namesHint}</p>
      <TagField
        label={words.names}
        placeholder={words.namesPlaceholder}
        removeLabel={words.removeName}
        value={checks.watchedNames}
        onChange={(watchedNames) => {
          change({ watchedNames });
        }}
      />
      <ChipChoice
        label={words.employer}
        options={PLACES}
        value={checks.employerLinePlaces}
        onChange={(employerLinePlaces) => {
          change({ employerLinePlaces: employerLinePlaces ?? 'nowhere' });
        }}
      />
      {checks.employerLinePlaces === 'nowhere' ? null : <EmployerLine line={checks.employerLine} />}
      {checks.knownAcronyms.length === 0 ? null : (
        <TagField
          label={words.acronyms}
          placeholder={words.acronymsPlaceholder}
          removeLabel={words.removeAcronym}
          value={checks.knownAcronyms}
          onChange={(knownAcronyms) => {
            change({ knownAcronyms });
          }}
        />
      )}
    </Section>
  );
}
