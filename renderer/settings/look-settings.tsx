import { saveSettings, useSettings } from '../state/settings';
import { ChipChoice } from '../ui/chips';
import { Section } from '../ui/page';
import { settingsWords } from '../words/settings';

const THEMES = (['system', 'light', 'dark'] as const).map((id) => ({
  id,
  label: settingsWords.themes[id],
}));
const PAPERS = (['letter', 'a4'] as const).map((id) => ({ id, label: settingsWords.papers[id] }));

/** Light or dark, and the paper that it prints on. */
export function LookSettings() {
  const settings = useSettings();
  return (
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
  );
}
