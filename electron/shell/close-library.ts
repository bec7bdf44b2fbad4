import { app } from 'electron';
import type { Library } from '../store/library';

/** Quitting waits for the last saves, those that the closing window sent included, to be on the disk. */
export function closeLibraryBeforeQuit(library: Library): void {
  let isClosed = false;
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    void library.close().finally(() => {
      isClosed = true;
      // Every window is closed by now. `quit` would be ignored while a quit is under way.
      app.exit(0);
    });
  });
}
