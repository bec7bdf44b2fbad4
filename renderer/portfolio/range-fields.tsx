import { useState } from 'react';
import { ChipChoice } from '../ui/chips';
import { DateField } from '../ui/date-field';
import { portfolioWords, RANGE_WORDS, type RangeName } from '../words/portfolio';
import { nameRange, rangeOf, type Range } from './choose-range';
import styles from './portfolio-form.module.css';

const NAMES: readonly RangeName[] = ['this-year', 'last-year', 'all', 'own'];
const OPTIONS = NAMES.map((id) => ({ id, label: RANGE_WORDS[id] }));

/** Which time the portfolio is about: a year, all of it, or from one day to another. */
export function RangeFields({
  range,
  today,
  onChange,
}: {
  range: Range;
  today: string;
  onChange: (range: Range) => void;
}) {
  // She asked for her own dates, though they may still be those of a year.
  const [isOwn, setIsOwn] = useState(false);
  const name = isOwn ? 'own' : nameRange(range, today);
  return (
    <div className={styles['group']}>
      <ChipChoice
        label={portfolioWords.range}
        options={OPTIONS}
        value={name}
        onChange={(chosen) => {
          if (chosen === null) return;
          setIsOwn(chosen === 'own');
          if (chosen !== 'own') onChange(rangeOf(chosen, today, range));
        }}
      />
      {name === 'own' ? (
        <div className={styles['days']}>
          <DateField
            label={portfolioWords.from}
            value={range.from}
            onChange={(from) => {
              onChange({ from, to: range.to });
            }}
          />
          <DateField
            label={portfolioWords.to}
            value={range.to}
            onChange={(to) => {
              onChange({ from: range.from, to });
            }}
          />
        </div>
      ) : null}
    </div>
  );
}
