import { Menu, nativeImage, Tray } from 'electron';
import { recordIncident } from '../shell/incident-log';
import { TRAY_PICTURES } from './tray-pictures';

function loadPicture(): Electron.NativeImage {
  const isMac = process.platform === 'darwin';
  const { small, large } = isMac ? TRAY_PICTURES.template : TRAY_PICTURES.colour;
  const picture = nativeImage.createFromBuffer(Buffer.from(small, 'base64'), { scaleFactor: 1 });
  picture.addRepresentation({ scaleFactor: 2, buffer: Buffer.from(large, 'base64') });
  // On macOS the menu bar colours it.
  picture.setTemplateImage(isMac);
  return picture;
}

/** Puts the app into the tray or the menu bar; `null` where the system has no place for it. */
export function showTray(actions: {
  quickLog: () => void;
  open: () => void;
  quit: () => void;
}): Tray | null {
  try {
    const tray = new Tray(loadPicture());
    tray.setToolTip('Worth Sharing');
    tray.setContextMenu(
      Menu.buildFromTemplate([
        { label: 'Quick log', click: actions.quickLog },
        { label: 'Open Worth Sharing', click: actions.open },
        { type: 'separator' },
        { label: 'Quit', click: actions.quit },
      ]),
    );
    // On macOS and on many Linux desktops a click opens the menu.
    if (process.platform === 'win32') tray.on('click', actions.open);
    return tray;
  } catch (error) {
    recordIncident(error);
    return null;
  }
}
