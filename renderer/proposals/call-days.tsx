import { NO_DATES, type ProposalDates } from '../../shared/model/proposal';
import { DateField } from '../ui/date-field';
import { Section } from '../ui/page';
import { deskWords, proposalWords } from '../words/proposals';
import styles from './proposal.module.css';

export const CALL_DAYS = ['dueOn', 'answerOn', 'eventOn'] as const;
export type CallDays = Readonly<Partial<Record<(typeof CALL_DAYS)[number], string | undefined>>>;

const FIRST_DAY = '2000-01-01';

/** The days that the reader found in a call, for her to put right before they are the proposal's. */
export function CallDaysSection({
  found,
  days,
  onChange,
}: {
  /** What the call named: only these are asked. */
  found: CallDays;
  days: CallDays;
  onChange: (days: CallDays) => void;
}) {
  const named = CALL_DAYS.filter((day) => found[day] !== undefined);
  if (named.length === 0) return null;
  return (
    <Section title={proposalWords.callDays}>
      <p className={styles['soft']}>{proposalWords.callDaysHint}</p>
      <div className={styles['days']}>
        {named.map((day) => (
          <DateField
            key={day}
            label={deskWords[day]}
            value={days[day] ?? null}
            onChange={(value) => {
              onChange({ ...days, [day]: value ?? undefined });
            }}
          />
        ))}
      </div>
    </Section>
  );
}

/** A proposal's dates with these days; `null` where there are none. While a year is typed, it is no day yet. */
export function toDates(days: CallDays): ProposalDates | null {
  const named = CALL_DAYS.flatMap((day) => {
    const on = days[day];
    return on === undefined || on < FIRST_DAY ? [] : [[day, on] as const];
  });
  return named.length === 0 ? null : { ...NO_DATES, ...Object.fromEntries(named) };
}
