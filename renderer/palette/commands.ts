import type { Route } from '../state/route';
import { navigate } from '../state/route';
import { openQuickLog } from '../state/quick-log';
import { commandWords as words } from '../words/palette';

/** A page to go to, or something to do. Other parts of the app add theirs to `COMMANDS`. */
export interface Command {
  /** Stable: what was used lately is remembered by it. */
  readonly id: string;
  readonly group: 'actions' | 'pages';
  readonly label: string;
  /** Other words that she may type for it. */
  readonly synonyms?: string;
  readonly run: () => void;
}

const page = (id: string, label: string, to: Route, synonyms = ''): Command => ({
  id,
  group: 'pages',
  label,
  synonyms,
  run: () => {
    navigate(to);
  },
});

const action = (id: string, label: string, run: () => void, synonyms = ''): Command => ({
  id,
  group: 'actions',
  label,
  synonyms,
  run,
});

const go = (to: Route) => (): void => {
  navigate(to);
};

export const COMMANDS: readonly Command[] = [
  action('quick-log', words.quickLog, openQuickLog, 'new add'),
  action('log-program', words.logProgram, go({ page: 'program-form' }), 'new add write'),
  action('log-several', words.logSeveral, go({ page: 'log-several' }), 'new add sessions series'),
  action('import', words.importFile, go({ page: 'import' }), 'spreadsheet csv excel libcal'),
  action('share', words.shareSome, go({ page: 'share-new' }), 'write post note writing'),
  page('log-list', words.log, { page: 'log', view: 'list' }, 'programs home'),
  page('log-calendar', words.calendar, { page: 'log', view: 'calendar' }, 'month days'),
  page('log-series', words.series, { page: 'log', view: 'series' }, 'repeats sessions'),
  page('log-unfinished', words.unfinished, { page: 'log', view: 'list', is: 'unfinished' }),
  page('log-starred', words.starred, { page: 'log', view: 'list', is: 'starred' }, 'favorites'),
  page('look-back', words.week, { page: 'look-back' }, 'reflect'),
  page('look-back-year', words.year, { page: 'look-back-year' }, 'review'),
  page('look-back-day', words.onThisDay, { page: 'look-back-day' }, 'memories anniversary'),
  page('strengths', words.strengths, { page: 'strengths' }),
  page('share-page', words.share, { page: 'share' }, 'writings posts notes venues'),
  page('shares', words.shares, { page: 'shares' }, 'came back ledger'),
  page('network', words.network, { page: 'network' }, 'people colleagues'),
  page('venues', words.venues, { page: 'venues' }, 'lists blogs conferences'),
  page('cup', words.cup, { page: 'cup' }, 'prompt stick draw'),
  page('propose', words.propose, { page: 'propose' }, 'conference talk'),
  page('numbers', words.numbers, { page: 'numbers' }, 'statistics attendance survey report count'),
  page('portfolio', words.portfolio, { page: 'portfolio' }, 'pdf résumé resume document'),
  action('export-log', words.exportLog, go({ page: 'keep' }), 'csv json markdown save out'),
  action('backup', words.backup, go({ page: 'keep' }), 'zip copy restore'),
  page('keep', words.keep, { page: 'keep' }, 'backup restore export zip move'),
  page('trash', words.trash, { page: 'trash' }, 'deleted bin undo'),
  page('conflicts', words.conflicts, { page: 'conflicts' }, 'sync dropbox onedrive compare'),
  page('settings', words.settings, { page: 'settings' }, 'preferences theme dark backup reminders'),
];
