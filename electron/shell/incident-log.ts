import { randomUUID } from 'node:crypto';
import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';

/** The frames of a stack without the first line: the message may hold what she wrote. */
function framesOf(bug: unknown): string[] {
  if (!(bug instanceof Error)) return [];
  return (bug.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
}

/** Writes a bug to the log in the user data folder, and answers its id. */
export function recordIncident(bug: unknown): string {
  const incidentId = randomUUID().slice(0, 8);
  const name = bug instanceof Error ? bug.name : typeof bug;
  const lines = [`${new Date().toISOString()} ${incidentId} ${name}`, ...framesOf(bug), ''];
  try {
    const folder = join(app.getPath('userData'), 'logs');
    mkdirSync(folder, { recursive: true });
    appendFileSync(join(folder, 'incidents.log'), lines.join('\n'));
  } catch (logFailure) {
    // A disk that can't take the log must not hide the bug from whoever runs it in a terminal.
    console.error(incidentId, name, logFailure instanceof Error ? logFailure.name : '');
  }
  return incidentId;
}
