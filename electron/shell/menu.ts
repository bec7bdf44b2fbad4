import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../../shared/ipc/events';
import { sendEvent } from './send-event';

function command(
  label: string,
  name: MenuCommand,
  accelerator: string,
): MenuItemConstructorOptions {
  return {
    label,
    accelerator,
    click: () => {
      sendEvent('menu', { command: name });
    },
  };
}

/** The application menu: every action of it can be reached in the window too. */
export function buildMenu(): void {
  const isMac = process.platform === 'darwin';
  const template: MenuItemConstructorOptions[] = [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    {
      label: 'File',
      submenu: [
        command('Quick log', 'quick-log', 'CmdOrCtrl+N'),
        command('Log a program', 'new-program', 'CmdOrCtrl+Shift+N'),
        command('Log several sessions', 'log-several', 'CmdOrCtrl+Alt+N'),
        command('Import a file…', 'import', 'CmdOrCtrl+Shift+I'),
        { type: 'separator' },
        command('Settings', 'settings', 'CmdOrCtrl+,'),
        { type: 'separator' },
        { role: isMac ? 'close' : 'quit' },
      ],
    },
    { role: 'editMenu' },
    {
      label: 'View',
      submenu: [
        command('My log', 'open-log', 'CmdOrCtrl+L'),
        command('Find', 'find', 'CmdOrCtrl+F'),
        { type: 'separator' },
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'togglefullscreen' },
      ],
    },
    { role: 'windowMenu' },
  ];
  app.setName('Worth Sharing');
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
