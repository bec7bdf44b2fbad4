import { answerOffer, findNextRung } from '../../shared/venues/next-rung';
import { listOfferedVenues } from '../../shared/venues/list-venues';
import type { Share } from '../../shared/model/share';
import { tell } from '../state/notices';
import { usePrograms } from '../state/programs';
import { saveSettings, useAreSettingsRead, useSettings } from '../state/settings';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { venueWords } from '../words/venues';
import { useFindVenue, useVenues } from './use-venues';
import styles from './venues.module.css';

const EXAMPLES = 3;

/** The next step up, where her log shows that she is ready. Offered once; either answer is final. */
export function RungOffer({ shares }: { shares: readonly Share[] }) {
  const { sharing } = useSettings();
  const areSettingsRead = useAreSettingsRead();
  const log = usePrograms();
  const { own, areRead } = useVenues();
  const findVenue = useFindVenue();
  if (log.status !== 'ready' || !areRead || !areSettingsRead) return null;
  const reflected = log.programs.filter(({ answers }) => answers > 0).length;
  const offer = findNextRung(sharing, shares, (id) => findVenue(id)?.rung, reflected);
  if (offer === null) return null;
  const names = listOfferedVenues(own)
    .filter(({ rung }) => rung === offer.rung)
    .slice(0, EXAMPLES)
    .map(({ name }) => name);
  const answer = (isTaken: boolean): void => {
    void saveSettings((current) => ({
      sharing: answerOffer(current.sharing, offer.rung, isTaken),
    }));
    tell({ text: isTaken ? venueWords.tookStep : venueWords.stayed });
  };
  return (
    <Card>
      <section className={styles['offer']} aria-label={venueWords.offerTitle}>
        <h2>{venueWords.offerTitle}</h2>
        <p>
          {venueWords.offerReason(offer.reason)} {venueWords.offerStep(offer.rung)}
        </p>
        {names.length === 0 ? null : (
          <p className={styles['soft']}>{venueWords.offerExample(names)}</p>
        )}
        <div className={styles['buttons']}>
          <Button
            onPress={() => {
              answer(true);
            }}
          >
            {venueWords.takeStep}
          </Button>
          <Button
            look="plain"
            onPress={() => {
              answer(false);
            }}
          >
            {venueWords.stay}
          </Button>
        </div>
      </section>
    </Card>
  );
}
