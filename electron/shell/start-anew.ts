import { app } from 'electron';

/** Closes the app as she would, saving what there is, and starts it again. */
export function startAnew(): void {
  app.relaunch();
  app.quit();
}
