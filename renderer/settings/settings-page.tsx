import { NumbersSettings } from '../numbers/numbers-settings';
import { FormSettings } from '../programs/form-settings';
import { QuickLogSettings } from '../quick-log/quick-log-settings';
import { BioSettings } from '../proposals/bio-settings';
import { ReminderSettings } from '../reminders/reminder-settings';
import { Page, Section } from '../ui/page';
import { ShareSettings } from '../venues/share-settings';
import { settingsWords } from '../words/settings';
import { CheckSettings } from './check-settings';
import { KeepSettings } from '../backups/keep-settings';
import { FolderSettings } from './folder-settings';
import { LanguageSettings } from './language-settings';
import { LookSettings } from './look-settings';
import { ProfileForm } from './profile-form';
import styles from './settings-page.module.css';
import { SettingsParts, type SettingsGroup } from './settings-parts';
import { SwitchedOffPhrases } from './switched-off-phrases';

const { partNames, groupNames } = settingsWords;

/** Each part once, under the group where she would look for it. `?part=` opens the page at it. */
const GROUPS: readonly SettingsGroup[] = [
  {
    title: groupNames.you,
    parts: [
      { id: 'you', title: partNames.you, content: <AboutYou /> },
      { id: 'bio', title: partNames.bio, content: <BioSettings /> },
      { id: 'language', title: partNames.language, content: <LanguageSettings /> },
      { id: 'look', title: partNames.look, content: <LookSettings /> },
      { id: 'reminders', title: partNames.reminders, content: <ReminderSettings /> },
    ],
  },
  {
    title: groupNames.log,
    parts: [
      { id: 'form', title: partNames.form, content: <FormSettings /> },
      { id: 'quick-log', title: partNames.quickLog, content: <QuickLogSettings /> },
      { id: 'counting', title: partNames.counting, content: <NumbersSettings /> },
    ],
  },
  {
    title: groupNames.sharing,
    parts: [
      { id: 'sharing', title: partNames.sharing, content: <ShareSettings /> },
      {
        id: 'checks',
        title: partNames.checks,
        content: (
          <div className={styles['checks']}>
            <CheckSettings />
            <SwitchedOffPhrases />
          </div>
        ),
      },
    ],
  },
  {
    title: groupNames.library,
    parts: [
      { id: 'keep', title: partNames.keep, content: <KeepSettings /> },
      { id: 'folder', title: partNames.folder, content: <FolderSettings /> },
    ],
  },
];

/** What the app should know about her, and how it behaves. */
export function SettingsPage({ part }: { part?: string | undefined }) {
  return (
    <Page title={settingsWords.title} lead={settingsWords.lead} width="wide">
      <SettingsParts groups={GROUPS} open={part} />
    </Page>
  );
}

function AboutYou() {
  return (
    <Section title={settingsWords.you}>
      <p className={styles['hint']}>{settingsWords.youHint}</p>
      <ProfileForm />
    </Section>
  );
}
