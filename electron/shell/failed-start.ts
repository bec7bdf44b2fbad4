import { app, dialog } from 'electron';
import { recordIncident } from './incident-log';

/** The app could not start: says so with the incident's id, then leaves. Her files are not touched. */
export function stopAfterFailedStart(bug: unknown): void {
  const incidentId = recordIncident(bug);
  if (!process.argv.includes('--smoke-test')) {
    dialog.showErrorBox(
      'Worth Sharing could not start',
      `Your library is untouched. Start it again; if it happens again, pass on this note: ${incidentId}`,
    );
  }
  app.exit(1);
}
