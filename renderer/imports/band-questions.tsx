import { useState } from 'react';
import type {
  ImportMapping,
  ImportPreview,
  StraddlingBand,
} from '../../shared/imports/import-preview';
import { AGE_GROUPS, type AgeGroup } from '../../shared/model/program';
import { Button } from '../ui/button';
import { ChipChoice } from '../ui/chips';
import { importWords } from '../words/imports';
import { changeMapping } from './import-steps';
import styles from './questions.module.css';

const OPTIONS = AGE_GROUPS.map((id) => ({ id, label: importWords.ages[id] }));

function chooseBand(wanted: ImportMapping, band: string, group: AgeGroup): void {
  const others = wanted.bands.filter((one) => one.band !== band);
  void changeMapping({ bands: [...others, { band, ages: [group] }] });
}

function BandQuestion({ band, wanted }: { band: StraddlingBand; wanted: ImportMapping }) {
  const chosen = wanted.bands.find((one) => one.band === band.band)?.ages ?? band.ages;
  return (
    <ChipChoice
      label={importWords.bandQuestion(band.label, band.rows)}
      options={OPTIONS}
      value={chosen.length === 1 ? (chosen[0] ?? null) : null}
      onChange={(group) => {
        if (group !== null) chooseBand(wanted, band.band, group);
      }}
    />
  );
}

/** Asks once for each band of ages; what she said before is told, and can be changed. */
export function BandQuestions({
  preview,
  wanted,
}: {
  preview: ImportPreview;
  wanted: ImportMapping;
}) {
  const [asked, setAsked] = useState<readonly string[]>([]);
  const isAsked = (band: StraddlingBand) => !band.isRemembered || asked.includes(band.band);
  const open = preview.bands.filter(isAsked);
  const known = preview.bands.filter((band) => !isAsked(band));
  return (
    <div className={styles['question']}>
      {open.length === 0 ? null : (
        <>
          <h2 className={styles['title']}>{importWords.bandsTitle}</h2>
          <p className={styles['lead']}>{importWords.bandsLead}</p>
          {open.map((band) => (
            <BandQuestion key={band.band} band={band} wanted={wanted} />
          ))}
        </>
      )}
      {known.length === 0 ? null : (
        <div className={styles['known']}>
          <p>
            {importWords.bandsKnown(
              known.map(({ label, ages }) =>
                importWords.bandKnown(
                  label,
                  ages.map((group) => importWords.ages[group]),
                ),
              ),
            )}
          </p>
          <Button
            look="plain"
            onPress={() => {
              setAsked(preview.bands.map(({ band }) => band));
            }}
          >
            {importWords.changeBands}
          </Button>
        </div>
      )}
    </div>
  );
}
