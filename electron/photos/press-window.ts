import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  app,
  BrowserWindow,
  MessageChannelMain,
  session,
  type MessagePortMain,
  type Session,
} from 'electron';
import { WEB_PREFERENCES } from '../security/web-preferences';
import type { PressLine, PressRoom } from './photo-press';

const ORIGIN = 'app://photo-press';
const PAGE_URL = `${ORIGIN}/photo-press.html`;

const HTML = 'text/html; charset=utf-8';
const SCRIPT = 'text/javascript; charset=utf-8';
const FILES: Readonly<Record<string, string>> = {
  'photo-press.html': HTML,
  'photo-press.js': SCRIPT,
  'photo-press-worker.js': SCRIPT,
};

const CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; worker-src 'self'";

let pressSession: Session | null = null;

/** A session of its own, in memory, that can ask for three files and may do nothing. */
function preparePressSession(): Session {
  if (pressSession !== null) return pressSession;
  const prepared = session.fromPartition('photo-press');
  prepared.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  prepared.setPermissionCheckHandler(() => false);
  prepared.setDevicePermissionHandler(() => false);
  prepared.on('will-download', (event) => {
    event.preventDefault();
  });
  prepared.protocol.handle('app', async ({ url, method }) => {
    const name = url.startsWith(`${ORIGIN}/`) ? url.slice(ORIGIN.length + 1) : '';
    const type = Object.hasOwn(FILES, name) ? FILES[name] : undefined;
    if (type === undefined || method !== 'GET') return new Response(null, { status: 404 });
    return new Response(await readFile(join(__dirname, 'renderer', name)), {
      headers: {
        'content-type': type,
        'content-security-policy': CONTENT_SECURITY_POLICY,
        'x-content-type-options': 'nosniff',
      },
    });
  });
  pressSession = prepared;
  return prepared;
}

/**
 * A window that is never shown: sandboxed, in a process and a session of its own, without the api of
 * the app. Pictures from anywhere are decoded there; what comes back is checked before it is stored.
 */
export async function openPressRoom(lines: number): Promise<PressRoom> {
  const window = new BrowserWindow({
    show: false,
    skipTaskbar: true,
    webPreferences: {
      ...WEB_PREFERENCES,
      preload: join(__dirname, 'photo-press-preload.cjs'),
      session: preparePressSession(),
      backgroundThrottling: false,
      spellcheck: false,
    },
  });
  // It must not keep the app open, nor be the window that is asked for next.
  const closeWithTheOthers = (): void => {
    const others = BrowserWindow.getAllWindows().filter((other) => other !== window);
    if (others.length === 0 && !window.isDestroyed()) window.destroy();
  };
  const watchNew = (_event: unknown, other: BrowserWindow): void => {
    other.once('closed', closeWithTheOthers);
  };
  for (const other of BrowserWindow.getAllWindows()) {
    if (other !== window) other.once('closed', closeWithTheOthers);
  }
  app.on('browser-window-created', watchNew);
  window.once('closed', () => {
    app.off('browser-window-created', watchNew);
  });
  await window.loadURL(PAGE_URL);
  const channels = Array.from({ length: lines }, () => new MessageChannelMain());
  window.webContents.postMessage(
    'photo-press-lines',
    null,
    channels.map(({ port2 }) => port2),
  );
  return {
    lines: channels.map(({ port1 }) => toLine(port1)),
    onEnd: (listen) => {
      window.once('closed', listen);
      window.webContents.once('render-process-gone', listen);
    },
    close: () => {
      if (!window.isDestroyed()) window.destroy();
    },
  };
}

function toLine(port: MessagePortMain): PressLine {
  return {
    post: (request) => {
      port.postMessage(request);
    },
    onReply: (listen) => {
      port.on('message', (event) => {
        listen(event.data as unknown);
      });
      port.start();
    },
  };
}
