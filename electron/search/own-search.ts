import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';
import { sendEvent } from '../shell/send-event';
import { startUtility } from '../shell/start-utility';
import type { Library } from '../store/library';
import { createLogSearch, type LogSearch } from './log-search';

/** After the first page is drawn: the list must be usable before the index is. */
const START_DELAY_MILLISECONDS = 500;

/** The window may be there before the library is, or come after it. */
function startOnceDrawn(search: LogSearch, library: Library): void {
  setTimeout(() => {
    const isDrawn = BrowserWindow.getAllWindows().some(
      ({ webContents }) => webContents.getURL() !== '' && !webContents.isLoading(),
    );
    if (isDrawn) void library.warm().then(() => search.start());
    else startOnceDrawn(search, library);
  }, START_DELAY_MILLISECONDS);
}

/** The search of this library, started once the window has its page. */
export function createOwnSearch(library: Library): LogSearch {
  const search = createLogSearch({
    library,
    indexFile: join(app.getPath('userData'), 'search-cache', 'index.json'),
    startLine: () => startUtility('search'),
    onReady: () => {
      sendEvent('search-ready', {});
    },
  });
  startOnceDrawn(search, library);
  app.once('will-quit', () => {
    search.close();
  });
  return search;
}
