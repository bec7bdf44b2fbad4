import { api } from '../api';
import { tellError } from '../state/describe-error';
import { NumbersSettings } from '../numbers/numbers-settings';
import { FormSettings } from '../programs/form-settings';
import { QuickLogSettings } from '../quick-log/quick-log-settings';
import { ReminderSettings } from '../reminders/reminder-settings';
import { saveSettings, useSettings } from '../state/settings';
import { useLoaded } from '../state/use-loaded';
import { Button } from '../ui/button';
import { ChipChoice } from '../ui/chips';
import { Page, Section } from '../ui/page';
import { settingsWords } from '../words/settings';
import { CheckSettings } from './check-settings';
import { ShareSettings } from '../venues/share-settings';
import { ProfileForm } from './profile-form';
import { SwitchedOffPhrases } from './switched-off-phrases';
import styles from './settings-page.module.css';

const THEMES = (['system', 'light', 'dark'] as const).map((id) => ({
  id,
  label: settingsWords.themes[id],
}));
const PAPERS = (['letter', 'a4'] as const).map((id) => ({ id, label: settingsWords.papers[id] }));

/** What the app should know about her, and how it looks. */
export function SettingsPage() {
  const settings = useSettings();
  const { state } = useLoaded('status', () => api.app.status({}));
  return (
    <Page title={settingsWords.title}>
      <Section title={settingsWords.you}>
        <p className={styles['hint']}>{settingsWords.youHint}</p>
        <ProfileForm />
      </Section>
      <Section title={settingsWords.look}>
        <ChipChoice
          label={settingsWords.theme}
          options={THEMES}
          value={settings.theme}
          onChange={(theme) => {
            void saveSettings({ theme: theme ?? 'system' });
          }}
        />
        <ChipChoice
          label={settingsWords.paper}
          options={PAPERS}
          value={settings.paper}
          onChange={(paper) => {
            if (paper !== null) void saveSettings({ paper });
          }}
        />
      </Section>
      <NumbersSettings />
      <QuickLogSettings />
      <FormSettings />
      <ShareSettings />
      <ReminderSettings />
      <CheckSettings />
      <SwitchedOffPhrases />
      <Section title={settingsWords.folder}>
        <p className={styles['hint']}>{settingsWords.folderHint}</p>
        <div>
          <Button
            onPress={() => {
              void api.app.showLibraryFolder({}).then((shown) => {
                if (!shown.ok) tellError(shown.error);
              });
            }}
          >
            {settingsWords.showFolder}
          </Button>
        </div>
        {state.status === 'ready' ? (
          <p className={styles['hint']}>{settingsWords.version(state.value.version)}</p>
        ) : null}
      </Section>
    </Page>
  );
}
