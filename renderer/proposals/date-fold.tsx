import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import type { ProposalDates } from '../../shared/model/proposal';
import { Button } from '../ui/button';
import { ChipChoices } from '../ui/chips';
import { DateField } from '../ui/date-field';
import { Fold } from '../ui/fold';
import { TextField } from '../ui/text-field';
import { TimeField } from '../ui/time-field';
import { deskWords } from '../words/proposals';
import { formatShareDay } from '../writings/format-day';
import styles from './proposal.module.css';
import { saveCalendar } from './save-output';
import type { ProposalDesk } from './use-proposal';

const REMIND = [14, 7, 3, 1, 0].map((days) => ({
  id: String(days),
  label: deskWords.remindDays(days),
}));
const FIRST_DAY = '2000-01-01';
const DAYS = ['dueOn', 'answerOn', 'eventOn', 'eventEndsOn'] as const;

/** The days of the call, as she enters them, with reminders and a calendar file. */
export function DateFold({ desk }: { desk: ProposalDesk }) {
  const { event, id } = desk.proposal;
  const [dates, setDates] = useState(desk.proposal.dates);
  const [name, setName] = useState(event);
  const save = (change: Partial<ProposalDates>): void => {
    const next = { ...dates, ...change };
    setDates(next);
    // While a year is typed, it is of the time of the Romans.
    if (DAYS.every((day) => (next[day] ?? FIRST_DAY) >= FIRST_DAY))
      void desk.change({ dates: next });
  };
  const hasDay = dates.dueOn !== null || dates.answerOn !== null || dates.eventOn !== null;
  return (
    <Fold
      title={deskWords.datesTitle}
      summary={dates.dueOn === null ? '' : deskWords.whenSummary(formatShareDay(dates.dueOn))}
    >
      <TextField
        label={deskWords.event}
        value={name}
        maxLength={300}
        onChange={setName}
        onBlur={() => {
          if (name !== event) void desk.change({ event: name });
        }}
      />
      <div className={styles['days']}>
        {DAYS.map((day) => (
          <DateField
            key={day}
            label={deskWords[day]}
            value={dates[day]}
            onChange={(value) => {
              save({ [day]: value });
            }}
          />
        ))}
        <DueTime
          value={dates.dueTime}
          onChange={(dueTime) => {
            save({ dueTime });
          }}
        />
      </div>
      <ChipChoices
        label={deskWords.remind}
        options={REMIND}
        value={dates.remindDaysBefore.map(String)}
        onChange={(chosen) => {
          save({ remindDaysBefore: chosen.map(Number) });
        }}
      />
      <div className={styles['across']}>
        <Button
          icon={<CalendarPlus aria-hidden />}
          isDisabled={!hasDay}
          onPress={() => void desk.flush().then(() => saveCalendar(id))}
        >
          {deskWords.calendar}
        </Button>
        {hasDay ? null : <span className={styles['small']}>{deskWords.noDates}</span>}
      </div>
    </Fold>
  );
}

/** The end of the day until she gives an hour. */
function DueTime({
  value,
  onChange,
}: {
  value: string | null;
  onChange: (time: string | null) => void;
}) {
  return value === null ? (
    <div className={styles['time']}>
      <Button
        look="plain"
        onPress={() => {
          onChange('23:59');
        }}
      >
        {deskWords.addTime}
      </Button>
    </div>
  ) : (
    <TimeField label={deskWords.dueTime} value={value} onChange={onChange} />
  );
}
