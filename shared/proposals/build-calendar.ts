import type { CalendarEvent } from '../calendar/calendar-event';
import type { Proposal } from '../model/proposal';
import { titleOf } from './summarise-proposal';

/** Half an hour before a deadline on the clock, so that the entry ends when the form closes. */
const DEADLINE_MINUTES = 30;

/** The days of a proposal that she entered, as entries of a calendar, each with her reminders. */
export function listCalendarEvents(proposal: Proposal): CalendarEvent[] {
  const { dates, form, id } = proposal;
  const name = proposal.event.trim() === '' ? form.name : proposal.event.trim();
  const title = titleOf(proposal);
  const description = title === '' ? '' : `“${title}”`;
  const remind = dates.remindDaysBefore.map((days) => days * 1_440);
  const common = { description, location: '', url: form.sourceUrl ?? '' };
  const day = (on: string, endsOn = on) => ({ as: 'days', startsOn: on, endsOn }) as const;
  return [
    ...(dates.dueOn === null
      ? []
      : [
          {
            ...common,
            id: `${id}-due`,
            title: `Proposal due: ${name}`,
            when:
              dates.dueTime === null
                ? day(dates.dueOn)
                : ({
                    as: 'time',
                    on: dates.dueOn,
                    time: dates.dueTime,
                    minutes: DEADLINE_MINUTES,
                    timeZone: dates.dueZone,
                  } as const),
            remindMinutesBefore: remind,
          },
        ]),
    ...(dates.answerOn === null
      ? []
      : [
          {
            ...common,
            id: `${id}-answer`,
            title: `Answer expected: ${name}`,
            when: day(dates.answerOn),
            remindMinutesBefore: [],
          },
        ]),
    ...(dates.eventOn === null
      ? []
      : [
          {
            ...common,
            id: `${id}-event`,
            title: name,
            when: day(dates.eventOn, dates.eventEndsOn ?? dates.eventOn),
            remindMinutesBefore: remind,
          },
        ]),
  ];
}
