import { useLayoutEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { LibraryNotices } from './library-notices';
import { PageBoundary } from './page-boundary';
import { Pages } from './pages';
import { Palette } from './palette/palette';
import { followPaletteKeys } from './palette/palette-state';
import { QuickLog } from './quick-log/quick-log';
import { followDueDays } from './proposals/follow-due-days';
import { followReminders } from './reminders/follow-reminders';
import { Shell } from './shell';
import { followBackKeys } from './state/back-keys';
import { useRoute, type Route } from './state/route';
import { followMenu } from './state/menu';
import { followPrograms, loadPrograms } from './state/programs';
import { loadSettings } from './state/settings';

/** The window: starts what every page needs, then shows the page of the route. */
export function App() {
  const route = useRoute();
  // Before the page is seen: what she presses at once is heard.
  useLayoutEffect(() => {
    void loadSettings();
    void loadPrograms();
    const stops = [
      followPrograms(),
      followMenu(),
      followReminders(),
      followDueDays(),
      followBackKeys(),
      followPaletteKeys(),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  return (
    <I18nProvider locale="en-US">
      <Shell>
        <LibraryNotices />
        <PageBoundary key={boundaryKey(route)}>
          <Pages route={route} />
        </PageBoundary>
        <QuickLog />
        <Palette />
      </Shell>
    </I18nProvider>
  );
}

/** Another page starts afresh. The log stays while its query changes: she is typing it. */
function boundaryKey(route: Route): string {
  return route.page === 'log' ? 'log' : JSON.stringify(route);
}
