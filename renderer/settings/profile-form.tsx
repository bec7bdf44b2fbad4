import { useCallback, useState } from 'react';
import type { Profile } from '../../shared/model/settings';
import { countWords } from '../../shared/text/count';
import { describeError } from '../state/describe-error';
import { saveProfile, useAreSettingsRead, useSettings } from '../state/settings';
import { useAutosave } from '../state/use-autosave';
import { TextField } from '../ui/text-field';
import { settingsWords } from '../words/settings';
import styles from './settings-page.module.css';

function FilledProfileForm({ profile }: { profile: Profile }) {
  const [typed, setTyped] = useState(profile);
  const save = useCallback((next: Profile) => saveProfile(next), []);
  const { state, change } = useAutosave(save);
  const edit = (patch: Partial<Profile>) => {
    const next = { ...typed, ...patch };
    setTyped(next);
    change(next);
  };
  const line = (field: 'name' | 'role' | 'library' | 'email') => (
    <TextField
      label={settingsWords[field]}
      value={typed[field]}
      maxLength={300}
      {...(field === 'role' ? { placeholder: settingsWords.rolePlaceholder } : {})}
      onChange={(text) => {
        edit({ [field]: text });
      }}
    />
  );
  return (
    <>
      <div className={styles['profile']}>
        {line('name')}
        {line('role')}
        {line('library')}
        {line('email')}
        <div className={styles['bio']}>
          <TextField
            label={settingsWords.bio}
            rows={4}
            value={typed.bio}
            maxLength={5_000}
            hint={`${settingsWords.bioHint} ${settingsWords.words(countWords(typed.bio))}`}
            onChange={(bio) => {
              edit({ bio });
            }}
          />
        </div>
      </div>
      <p role="status" className={styles['status']}>
        {state.status === 'saved' ? settingsWords.saved : null}
        {state.status === 'saving' ? settingsWords.saving : null}
        {state.status === 'failed' ? describeError(state.error) : null}
      </p>
    </>
  );
}

/** Who signs. Saved as she types. */
export function ProfileForm() {
  const settings = useSettings();
  // Until the file is read there is nothing to edit: typing into blanks would write over it.
  return useAreSettingsRead() ? <FilledProfileForm profile={settings.profile} /> : null;
}
