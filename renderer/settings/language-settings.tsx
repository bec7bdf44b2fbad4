import { saveSettings, useSettings } from '../state/settings';
import { Section } from '../ui/page';
import { SelectField } from '../ui/select-field';
import { settingsWords } from '../words/settings';
import styles from './settings-page.module.css';

/** What can be chosen, each in its own name. All are read from left to right, as our documents are. */
const LANGUAGES = [
  { id: 'en-US', label: 'English (United States)' },
  { id: 'en-CA', label: 'English (Canada)' },
  { id: 'en-GB', label: 'English (United Kingdom)' },
  { id: 'en-AU', label: 'English (Australia)' },
  { id: 'es-US', label: 'Español (Estados Unidos)' },
  { id: 'es', label: 'Español' },
  { id: 'fr-CA', label: 'Français (Canada)' },
  { id: 'fr', label: 'Français' },
  { id: 'ht', label: 'Kreyòl ayisyen' },
  { id: 'pt', label: 'Português' },
  { id: 'de', label: 'Deutsch' },
  { id: 'pl', label: 'Polski' },
  { id: 'ru', label: 'Русский' },
  { id: 'uk', label: 'Українська' },
  { id: 'so', label: 'Soomaali' },
  { id: 'fil', label: 'Filipino' },
  { id: 'vi', label: 'Tiếng Việt' },
  { id: 'zh', label: '中文' },
  { id: 'ko', label: '한국어' },
  { id: 'ja', label: '日本語' },
] as const;

/** The language that PDFs and saved pages are marked with. */
export function LanguageSettings() {
  const { language } = useSettings();
  const isListed = LANGUAGES.some(({ id }) => id === language);
  return (
    <Section title={settingsWords.language}>
      <p className={styles['hint']}>{settingsWords.languageHint}</p>
      <div className={styles['narrow']}>
        <SelectField
          label={settingsWords.languageOf}
          value={language}
          options={isListed ? LANGUAGES : [...LANGUAGES, { id: language, label: language }]}
          onChange={(chosen) => {
            void saveSettings({ language: chosen });
          }}
        />
      </div>
    </Section>
  );
}
