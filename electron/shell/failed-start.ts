import { app, dialog } from 'electron';
import { recordIncident } from './incident-log';

/** The app could not start: says so with the incident's id, then leaves. Her files are not touched. */
export function stopAfterFailedStart(bug: unknown): void {
  const incidentId = recordIncident(bug);
  // A driven app (a test, the smoke test of a package) has nobody to press OK.
  const isDriven =
    process.argv.includes('--smoke-test') || app.commandLine.hasSwitch('remote-debugging-port');
  if (!isDriven) {
    dialog.showErrorBox(
      'Worth Sharing could not start',
      `Your library is untouched. Start it again; if it happens again, pass on this note: ${incidentId}`,
    );
  }
  app.exit(1);
}
