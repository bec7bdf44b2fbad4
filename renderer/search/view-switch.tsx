import { CalendarDays, History, List, Repeat2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { LOG_VIEWS, type LogView } from '../../shared/model/search-settings';
import { formatRoute, navigate } from '../state/route';
import { saveSettings, useSettings } from '../state/settings';
import { RouteLink } from '../ui/route-link';
import { VIEW_WORDS, searchWords as words } from '../words/search';
import type { LogAddress } from './log-address';
import styles from './view-switch.module.css';

const ICONS: Readonly<Record<LogView, ReactNode>> = {
  list: <List aria-hidden />,
  calendar: <CalendarDays aria-hidden />,
  series: <Repeat2 aria-hidden />,
};

/** List, calendar or series; the choice is remembered. What is looked for stays. */
export function ViewSwitch({ view, address }: { view: LogView; address: LogAddress }) {
  const { search } = useSettings();
  return (
    <nav className={styles['views']} aria-label={words.views}>
      {LOG_VIEWS.map((one) => {
        const to: LogAddress = { ...address, view: one };
        return (
          <a
            key={one}
            href={formatRoute(to)}
            className={styles['view']}
            aria-current={one === view ? 'true' : undefined}
            onClick={(event) => {
              event.preventDefault();
              navigate(to);
              if (search.view !== one) void saveSettings({ search: { ...search, view: one } });
            }}
          >
            {ICONS[one]}
            {VIEW_WORDS[one]}
          </a>
        );
      })}
      <RouteLink to={{ page: 'look-back-day' }} className={styles['view']}>
        <History aria-hidden />
        {words.onThisDay}
      </RouteLink>
    </nav>
  );
}
