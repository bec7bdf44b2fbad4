import { join } from 'node:path';
import { app, utilityProcess } from 'electron';
import { sendEvent } from '../shell/send-event';
import type { Library } from '../store/library';
import { createLogSearch, type LogSearch } from './log-search';
import type { SearchLine } from './search-line';

/** After the first page is drawn: the list must be usable before the index is. */
const START_DELAY_MILLISECONDS = 500;

function startLine(): SearchLine {
  const child = utilityProcess.fork(join(__dirname, 'search-process.cjs'), [], {
    serviceName: 'Worth Sharing search',
  });
  return {
    post: (request) => {
      child.postMessage(request);
    },
    onReply: (listen) => {
      child.on('message', listen);
    },
    onEnd: (listen) => {
      child.once('exit', listen);
    },
    end: () => {
      child.kill();
    },
  };
}

/** The search of this library, started once the window has its page. */
export function createOwnSearch(library: Library): LogSearch {
  const search = createLogSearch({
    library,
    indexFile: join(app.getPath('userData'), 'search-cache', 'index.json'),
    startLine,
    onReady: () => {
      sendEvent('search-ready', {});
    },
  });
  app.once('browser-window-created', (_event, window) => {
    window.webContents.once('did-finish-load', () => {
      setTimeout(() => {
        search.start();
      }, START_DELAY_MILLISECONDS);
    });
  });
  app.once('will-quit', () => {
    search.close();
  });
  return search;
}
