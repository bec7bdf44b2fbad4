import { ChevronLeft, ChevronRight } from 'lucide-react';
import { rangeOfYear, yearOfDay, type DayRange } from '../../shared/numbers/day-range';
import { describeRange } from '../../shared/numbers/describe-range';
import type { NumbersChoices } from '../../shared/numbers/numbers-page';
import type { FormatFacts } from '../../shared/portfolio/format-facts';
import { today } from '../state/today';
import { IconButton } from '../ui/button';
import { ChipChoice } from '../ui/chips';
import { DateField } from '../ui/date-field';
import { SelectField } from '../ui/select-field';
import { numbersWords as words, type PeriodWay } from '../words/numbers';
import { listYears, stepDay, type PeriodChoice } from './choose-period';
import { NarrowFields } from './narrow-fields';
import styles from './period-bar.module.css';

const WAYS = (['year', 'quarter', 'month', 'own', 'all'] as const).map((id) => ({
  id,
  label: words.ways[id],
}));

/** Which time is counted, and of which branch or series. */
export function PeriodBar({
  choice,
  range,
  log,
  startMonth,
  format,
  onChange,
}: {
  choice: PeriodChoice;
  range: DayRange | null;
  log: NumbersChoices | null;
  startMonth: number;
  format: FormatFacts;
  onChange: (change: Partial<PeriodChoice>) => void;
}) {
  return (
    <div className={styles['bar']}>
      <ChipChoice
        label={words.period}
        isLabelHidden
        options={WAYS}
        value={choice.way}
        onChange={(way: PeriodWay | null) => {
          // Her own dates begin as those that she sees.
          if (way !== null) onChange({ way, ...(range === null ? {} : { own: range }) });
        }}
      />
      <div className={styles['fields']}>
        {choice.way === 'own' ? <OwnDates choice={choice} onChange={onChange} /> : null}
        {choice.way === 'year' ? (
          <YearField
            choice={choice}
            log={log}
            startMonth={startMonth}
            format={format}
            onChange={onChange}
          />
        ) : null}
        {choice.way === 'quarter' || choice.way === 'month' ? (
          <p className={styles['name']}>
            {range === null ? '' : describeRange(range, startMonth, format)}
          </p>
        ) : null}
        {range !== null && choice.way !== 'own' && choice.way !== 'all' ? (
          <Steps range={range} way={choice.way} onChange={onChange} />
        ) : null}
        {log === null ? null : <NarrowFields choice={choice} log={log} onChange={onChange} />}
      </div>
    </div>
  );
}

function YearField({
  choice,
  log,
  startMonth,
  format,
  onChange,
}: {
  choice: PeriodChoice;
  log: NumbersChoices | null;
  startMonth: number;
  format: FormatFacts;
  onChange: (change: Partial<PeriodChoice>) => void;
}) {
  const span = { firstDay: log?.firstDay ?? null, lastDay: log?.lastDay ?? null };
  const years = listYears(span, [choice.on, today()], startMonth);
  return (
    <div className={startMonth === 1 ? styles['year'] : styles['longYear']}>
      <SelectField
        label={words.year}
        isLabelHidden
        value={String(yearOfDay(choice.on, startMonth))}
        options={years.map((year) => ({
          id: String(year),
          label: describeRange(rangeOfYear(year, startMonth), startMonth, format),
        }))}
        onChange={(year) => {
          onChange({ on: rangeOfYear(Number(year), startMonth).from });
        }}
      />
    </div>
  );
}

function Steps({
  range,
  way,
  onChange,
}: {
  range: DayRange;
  way: 'year' | 'quarter' | 'month';
  onChange: (change: Partial<PeriodChoice>) => void;
}) {
  const step = (steps: 1 | -1): void => {
    onChange({ on: stepDay(range, way, steps) });
  };
  return (
    <div className={styles['steps']} role="group" aria-label={words.steps}>
      <IconButton
        label={words.earlier}
        icon={<ChevronLeft aria-hidden />}
        onPress={() => {
          step(-1);
        }}
      />
      <IconButton
        label={words.later}
        icon={<ChevronRight aria-hidden />}
        onPress={() => {
          step(1);
        }}
      />
    </div>
  );
}

function OwnDates({
  choice: { own },
  onChange,
}: {
  choice: PeriodChoice;
  onChange: (change: Partial<PeriodChoice>) => void;
}) {
  const isWrong = own.from !== null && own.to !== null && own.from > own.to;
  return (
    <>
      <DateField
        label={words.from}
        value={own.from}
        onChange={(from) => {
          onChange({ own: { ...own, from } });
        }}
      />
      <DateField
        label={words.to}
        value={own.to}
        problem={isWrong ? words.wrongOrder : undefined}
        onChange={(to) => {
          onChange({ own: { ...own, to } });
        }}
      />
    </>
  );
}
