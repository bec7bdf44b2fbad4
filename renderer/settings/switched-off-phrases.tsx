import { saveSettings, useSettings } from '../state/settings';
import { Button } from '../ui/button';
import { Section } from '../ui/page';
import { settingsWords } from '../words/settings';
import styles from './settings-page.module.css';

const buttonIdOf = (patternId: string): string => `bring-back-${patternId}`;

/** The phrases that she has left alone for good, each with the way back; nothing where there are none. */
export function SwitchedOffPhrases() {
  const { switchedOffPatternIds } = useSettings();
  const ids = [...new Set(switchedOffPatternIds)];
  if (ids.length === 0) return null;

  const bringBack = async (patternId: string): Promise<void> => {
    const place = ids.indexOf(patternId);
    await saveSettings({ switchedOffPatternIds: ids.filter((id) => id !== patternId) });
    // The button that was pressed is gone: the keyboard goes on at its neighbour, or at the title.
    requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return;
      const neighbour = ids[place + 1] ?? ids[place - 1];
      const button =
        neighbour === undefined ? null : document.getElementById(buttonIdOf(neighbour));
      (button ?? document.querySelector('h1'))?.focus();
    });
  };

  return (
    <Section title={settingsWords.phrases}>
      <p className={styles['hint']}>{settingsWords.phrasesHint}</p>
      <ul className={styles['phrases']}>
        {ids.map((id) => {
          const name = settingsWords.nameOfPhrase(id);
          return (
            <li key={id} className={styles['phrase']}>
              {name}
              <Button
                id={buttonIdOf(id)}
                look="plain"
                label={settingsWords.bringBackThis(name)}
                onPress={() => void bringBack(id)}
              >
                {settingsWords.bringBack}
              </Button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
