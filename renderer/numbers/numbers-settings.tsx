import { rangeOfYear, yearOfDay } from '../../shared/numbers/day-range';
import { describeRange } from '../../shared/numbers/describe-range';
import { createFormatFacts } from '../../shared/portfolio/format-facts';
import { saveSettings, useSettings } from '../state/settings';
import { today } from '../state/today';
import { Section } from '../ui/page';
import { SelectField } from '../ui/select-field';
import { numbersWords as words } from '../words/numbers';
import styles from './numbers-settings.module.css';

const MONTH = new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' });

const MONTHS = Array.from({ length: 12 }, (_, index) => ({
  id: String(index + 1),
  label: MONTH.format(Date.UTC(2026, index, 1)),
}));

/** When the library's year begins. */
export function NumbersSettings() {
  const { numbers, language } = useSettings();
  const start = numbers.fiscalYearStart;
  const year = rangeOfYear(yearOfDay(today(), start), start);
  return (
    <Section title={words.settings}>
      <p className={styles['hint']}>{words.settingsHint}</p>
      <div className={styles['month']}>
        <SelectField
          label={words.startMonth}
          value={String(start)}
          options={MONTHS}
          onChange={(month) => {
            void saveSettings((current) => ({
              numbers: { ...current.numbers, fiscalYearStart: Number(month) },
            }));
          }}
        />
      </div>
      <p className={styles['hint']}>
        {words.fiscalExample(describeRange(year, start, createFormatFacts(language)))}
      </p>
    </Section>
  );
}
