import { useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { LibraryNotices } from './library-notices';
import { PageBoundary } from './page-boundary';
import { Pages } from './pages';
import { followReminders } from './reminders/follow-reminders';
import { Shell } from './shell';
import { followBackKeys } from './state/back-keys';
import { useRoute } from './state/route';
import { followMenu } from './state/menu';
import { followPrograms, loadPrograms } from './state/programs';
import { loadSettings } from './state/settings';

/** The window: starts what every page needs, then shows the page of the route. */
export function App() {
  const route = useRoute();
  useEffect(() => {
    void loadSettings();
    void loadPrograms();
    const stops = [followPrograms(), followMenu(), followReminders(), followBackKeys()];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  return (
    <I18nProvider locale="en-US">
      <Shell>
        <LibraryNotices />
        <PageBoundary key={JSON.stringify(route)}>
          <Pages route={route} />
        </PageBoundary>
      </Shell>
    </I18nProvider>
  );
}
