import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { addDays } from '../../shared/look-back/calendar-days';
import { lastDayOf, stepMonth, type CalendarDay } from '../../shared/search/lay-out-month';
import { formatDay } from '../programs/format-program';
import { navigate } from '../state/route';
import { RouteLink } from '../ui/route-link';
import { calendarWords as words } from '../words/search';
import styles from './calendar-view.module.css';

/** As many as a day has room for. */
const MOST_SHOWN = 3;

/** The day that a key goes to; another month's day turns the page. */
function moveTo(key: string, day: string, weekday: number): string | null {
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1);
    case 'ArrowRight':
      return addDays(day, 1);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'Home':
      return addDays(day, -weekday);
    case 'End':
      return addDays(day, 6 - weekday);
    case 'PageUp':
      return sameDayIn(stepMonth(day.slice(0, 7), -1), day);
    case 'PageDown':
      return sameDayIn(stepMonth(day.slice(0, 7), 1), day);
    default:
      return null;
  }
}

function sameDayIn(month: string, day: string): string {
  const wanted = `${month}${day.slice(7)}`;
  const last = lastDayOf(month);
  return wanted > last ? last : wanted;
}

/** The days of a month as a grid: one of them is in the order of Tab, arrows go to the others. */
export function MonthGrid({
  month,
  weeks,
  today,
  onMonth,
}: {
  month: string;
  weeks: readonly (readonly CalendarDay[])[];
  today: string;
  onMonth: (month: string) => void;
}) {
  const [chosen, setChosen] = useState(today);
  const current = chosen.startsWith(month)
    ? chosen
    : today.startsWith(month)
      ? today
      : `${month}-01`;
  const grid = useRef<HTMLTableElement>(null);
  const isMoving = useRef(false);

  useEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    grid.current?.querySelector<HTMLElement>(`[data-day="${current}"]`)?.focus();
  });

  const handleKey = (event: KeyboardEvent, day: string, weekday: number): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = moveTo(event.key, day, weekday);
    if (next === null) return;
    event.preventDefault();
    isMoving.current = true;
    setChosen(next);
    if (!next.startsWith(month)) onMonth(next.slice(0, 7));
  };

  return (
    <table ref={grid} role="grid" className={styles['grid']}>
      <thead>
        <tr>
          {words.weekdays.map((name, index) => (
            <th key={name} scope="col" abbr={words.weekdayNames[index]}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]?.day}>
            {week.map(({ day, isInMonth, programs }, weekday) => (
              <td
                key={day}
                role="gridcell"
                className={`${styles['cell'] ?? ''} ${isInMonth ? '' : (styles['outside'] ?? '')}`}
              >
                <button
                  type="button"
                  className={styles['day']}
                  data-day={day}
                  aria-label={`${words.day(formatDay(day), programs.length)}. ${words.logOn(formatDay(day))}`}
                  aria-current={day === today ? 'date' : undefined}
                  tabIndex={day === current ? 0 : -1}
                  onFocus={() => {
                    if (isInMonth) setChosen(day);
                  }}
                  onKeyDown={(event) => {
                    handleKey(event, day, weekday);
                  }}
                  onClick={() => {
                    navigate({ page: 'program-form', heldOn: day });
                  }}
                >
                  <span className={styles['number']}>{Number(day.slice(8))}</span>
                </button>
                <ul className={styles['programs']}>
                  {programs.slice(0, MOST_SHOWN).map((program) => (
                    <li key={program.id}>
                      <RouteLink
                        to={{ page: 'program', programId: program.id }}
                        className={styles['program']}
                      >
                        {program.title}
                      </RouteLink>
                    </li>
                  ))}
                  {programs.length <= MOST_SHOWN ? null : (
                    <li>
                      <RouteLink
                        to={{ page: 'log', view: 'list', from: day, to: day }}
                        className={styles['program']}
                      >
                        {words.more(programs.length - MOST_SHOWN)}
                      </RouteLink>
                    </li>
                  )}
                </ul>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
