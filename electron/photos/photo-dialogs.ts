import { BrowserWindow, dialog, type OpenDialogOptions } from 'electron';

/** Asks for files or a folder. Paths never leave the main process; none when she closed the dialog. */
export async function askForPaths(options: OpenDialogOptions): Promise<string[]> {
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
  const chosen =
    window === undefined
      ? await dialog.showOpenDialog(options)
      : await dialog.showOpenDialog(window, options);
  return chosen.canceled ? [] : chosen.filePaths;
}

export const askForPictures = (): Promise<string[]> =>
  askForPaths({
    properties: ['openFile', 'multiSelections'],
    filters: [
      // HEIC too: it is refused with a sentence that says what to do, not greyed out without a word.
      { name: 'Pictures', extensions: ['jpg', 'jpeg', 'png', 'gif', 'webp', 'heic', 'heif'] },
      { name: 'All files', extensions: ['*'] },
    ],
  });

export const askForHandouts = (): Promise<string[]> =>
  askForPaths({ properties: ['openFile', 'multiSelections'] });

export async function askForFolder(): Promise<string | null> {
  const [folder] = await askForPaths({ properties: ['openDirectory', 'createDirectory'] });
  return folder ?? null;
}
