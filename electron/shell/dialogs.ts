import { basename } from 'node:path';
import { BrowserWindow, dialog, type FileFilter } from 'electron';
import { findOwnWindow } from './own-window';

/** Asks for a file to read. Answers its path, which never leaves the main process, or `null`. */
export async function askForFile(title: string, filters: FileFilter[]): Promise<string | null> {
  const window = BrowserWindow.getFocusedWindow() ?? findOwnWindow();
  const options = { title, filters, properties: ['openFile' as const] };
  const chosen =
    window === undefined
      ? await dialog.showOpenDialog(options)
      : await dialog.showOpenDialog(window, options);
  return chosen.canceled ? null : (chosen.filePaths[0] ?? null);
}

/** Asks where to save. Answers the path and the file's name for the window, or `null`. */
export async function askWhereToSave(
  suggestedName: string,
  filters: FileFilter[],
): Promise<{ path: string; fileName: string } | null> {
  const window = BrowserWindow.getFocusedWindow() ?? findOwnWindow();
  const options = { defaultPath: suggestedName, filters };
  const chosen =
    window === undefined
      ? await dialog.showSaveDialog(options)
      : await dialog.showSaveDialog(window, options);
  const path = chosen.canceled ? '' : chosen.filePath;
  return path === '' ? null : { path, fileName: basename(path) };
}
