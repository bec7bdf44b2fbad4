import { saveSettings, useSettings } from '../state/settings';
import { Section } from '../ui/page';
import { RouteLink } from '../ui/route-link';
import { venueWords } from '../words/venues';
import { StepChoice } from './step-choice';
import styles from './venues.module.css';

/** How far she likes to go, in plain words. */
export function ShareSettings() {
  const { sharing } = useSettings();
  return (
    <Section title={venueWords.comfortTitle}>
      <p className={styles['soft']}>{venueWords.comfortHint}</p>
      <StepChoice
        label={venueWords.comfort}
        value={sharing.comfortRung}
        onChange={(comfortRung) => {
          void saveSettings((current) => ({ sharing: { ...current.sharing, comfortRung } }));
        }}
      />
      <p>
        <RouteLink to={{ page: 'venues' }}>{venueWords.open}</RouteLink>
      </p>
    </Section>
  );
}
