import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { ProgramSummary } from '../../shared/programs/summarise-program';
import { layOutMonth, stepMonth } from '../../shared/search/lay-out-month';
import { formatMonth } from '../programs/format-program';
import type { LogAddress } from '../search/log-address';
import { navigate } from '../state/route';
import { today } from '../state/today';
import { Button, IconButton } from '../ui/button';
import { RouteLink } from '../ui/route-link';
import { describePeople } from '../words/look-back';
import { calendarWords as words } from '../words/search';
import styles from './calendar-view.module.css';
import { MonthGrid } from './month-grid';

/** The log as a month on the wall. */
export function CalendarView({
  programs,
  address,
}: {
  programs: readonly ProgramSummary[];
  address: LogAddress;
}) {
  const now = today();
  const month = address.month ?? now.slice(0, 7);
  const { weeks, wholeMonth, totals } = layOutMonth(month, programs);
  const go = (to: string): void => {
    navigate({ ...address, view: 'calendar', month: to });
  };
  return (
    <section className={styles['calendar']} aria-label={words.grid(formatMonth(month))}>
      <div className={styles['head']}>
        <h2 className={styles['title']} aria-live="polite">
          {formatMonth(month)}
        </h2>
        <div className={styles['steps']}>
          <IconButton
            label={words.earlier}
            icon={<ChevronLeft aria-hidden />}
            onPress={() => {
              go(stepMonth(month, -1));
            }}
          />
          <IconButton
            label={words.later}
            icon={<ChevronRight aria-hidden />}
            onPress={() => {
              go(stepMonth(month, 1));
            }}
          />
          {month === now.slice(0, 7) ? null : (
            <Button
              look="plain"
              onPress={() => {
                go(now.slice(0, 7));
              }}
            >
              {words.thisMonth}
            </Button>
          )}
        </div>
        <p className={styles['totals']}>
          {words.totals(
            totals.programs,
            totals.sessions,
            describePeople(totals.heads, totals.notCounted, totals.programs),
          )}
        </p>
      </div>
      <MonthGrid month={month} weeks={weeks} today={now} onMonth={go} />
      {wholeMonth.length === 0 ? null : (
        <div>
          <h3 className={styles['heading']}>{words.wholeMonth}</h3>
          <ul className={styles['list']}>
            {wholeMonth.map((program) => (
              <li key={program.id}>
                <RouteLink to={{ page: 'program', programId: program.id }}>
                  {program.title}
                </RouteLink>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className={styles['hint']}>{words.hint}</p>
    </section>
  );
}
