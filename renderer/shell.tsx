import {
  BookOpen,
  ChartColumn,
  CupSoda,
  FileText,
  History,
  Library,
  MessageCircle,
  Plus,
  Settings,
  Presentation,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { PaletteButton } from './palette/palette-button';
import { QuickLogButton } from './quick-log/quick-log-button';
import { navigate, useRoute, type PageName, type Route } from './state/route';
import { Button } from './ui/button';
import { Notices } from './ui/notices';
import { RouteLink } from './ui/route-link';
import { shellWords } from './words/shell';
import styles from './shell.module.css';

interface Place {
  readonly to: Route;
  readonly label: string;
  readonly icon: ReactNode;
  /** The pages that belong under it. */
  readonly pages: readonly PageName[];
}

const PLACES: readonly Place[] = [
  {
    to: { page: 'log' },
    label: shellWords.log,
    icon: <BookOpen aria-hidden />,
    pages: ['log', 'series', 'program', 'program-form', 'log-several', 'import', 'reflect'],
  },
  {
    to: { page: 'look-back' },
    label: shellWords.lookBack,
    icon: <History aria-hidden />,
    pages: ['look-back', 'look-back-year', 'look-back-day', 'strengths', 'strength'],
  },
  {
    to: { page: 'share' },
    label: shellWords.share,
    icon: <MessageCircle aria-hidden />,
    pages: ['share', 'share-new', 'venues', 'venue-form', 'shares', 'network', 'writing'],
  },
  {
    to: { page: 'cup' },
    label: shellWords.cup,
    icon: <CupSoda aria-hidden />,
    pages: ['cup', 'cup-card', 'cup-print'],
  },
  {
    to: { page: 'propose' },
    label: shellWords.propose,
    icon: <Presentation aria-hidden />,
    pages: ['propose', 'proposal', 'proposal-new', 'proposal-form'],
  },
  {
    to: { page: 'numbers' },
    label: shellWords.numbers,
    icon: <ChartColumn aria-hidden />,
    pages: ['numbers'],
  },
  {
    to: { page: 'portfolio' },
    label: shellWords.portfolio,
    icon: <FileText aria-hidden />,
    pages: ['portfolio', 'portfolio-desk'],
  },
  {
    to: { page: 'settings' },
    label: shellWords.settings,
    icon: <Settings aria-hidden />,
    pages: ['settings'],
  },
];

/** What stays around every page: the way to each of them, and the notes at the foot. */
export function Shell({ children }: { children: ReactNode }) {
  const route = useRoute();
  return (
    <div className={styles['shell']}>
      <a className={styles['skip']} href="#main" onClick={focusMain}>
        {shellWords.skip}
      </a>
      <nav className={styles['sidebar']} aria-label={shellWords.navigation}>
        <div className={styles['brand']}>
          <Library aria-hidden />
          <span className={styles['name']}>{shellWords.appName}</span>
        </div>
        <div className={styles['new']}>
          <Button
            look="primary"
            icon={<Plus aria-hidden />}
            label={shellWords.newProgram}
            onPress={() => {
              navigate({ page: 'program-form' });
            }}
          >
            <span className={styles['word']}>{shellWords.newProgram}</span>
          </Button>
          <QuickLogButton wordClass={styles['word']} />
        </div>
        <PaletteButton wordClass={styles['word']} />
        <ul className={styles['places']}>
          {PLACES.map((place) => (
            <li key={place.to.page}>
              <RouteLink
                to={place.to}
                className={styles['place']}
                isCurrent={place.pages.includes(route.page)}
              >
                {place.icon}
                <span className={styles['word']}>{place.label}</span>
              </RouteLink>
            </li>
          ))}
        </ul>
        <p className={styles['privacy']}>{shellWords.privacy}</p>
      </nav>
      <main id="main" className={styles['main']} tabIndex={-1}>
        {children}
      </main>
      <Notices />
    </div>
  );
}

function focusMain(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}
