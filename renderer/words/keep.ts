import type { LogFormat } from '../../shared/log-exports/log-format';
import { countWords } from './programs';

const number = (n: number): string => n.toLocaleString('en-US');
const count = (n: number, one: string, many: string): string =>
  `${number(n)} ${n === 1 ? one : many}`;

function size(bytes: number): string {
  const megabytes = bytes / 1_000_000;
  if (megabytes >= 1_000) return `${(megabytes / 1_000).toFixed(1)} GB`;
  return megabytes >= 1 ? `${megabytes.toFixed(megabytes < 10 ? 1 : 0)} MB` : 'less than 1 MB';
}

export const keepWords = {
  title: 'Keep and move',
  lead: 'Your log is yours: keep a copy somewhere safe, or take it with you to another job or another program.',
  settings: 'Settings',
  cancel: 'Cancel',
  show: 'Show it',
  day: (day: string) => day,

  backupTitle: 'A full back-up',
  backupLead:
    'Everything in one zip file: programs, answers, writings, photos, handouts and settings. Put it on a memory stick or where your other important files are; with it, any computer with Worth Sharing has your library again.',
  backup: 'Save a full back-up',
  backingUp: 'Packing your library',
  backedUp: (fileName: string, files: number, bytes: number) =>
    `${fileName} holds your whole library: ${count(files, 'file', 'files')}, ${size(bytes)}.`,

  exportTitle: 'The log on its own',
  exportLead:
    'Your programs and answers, for another program. Photos and handouts are in the full back-up.',
  format: 'As',
  formats: {
    csv: 'Table (CSV)',
    markdown: 'Journal (Markdown)',
    json: 'Data (JSON)',
  } satisfies Record<LogFormat, string>,
  formatHints: {
    csv: 'Opens in Excel and Sheets. Imported here again, every program comes back as it was.',
    markdown: 'To read: a heading for each year and month, then each program with your answers.',
    json: 'For somebody who writes programs: every field, in a shape that is written down.',
  } satisfies Record<LogFormat, string>,
  from: 'From (all, when blank)',
  to: 'Until (all, when blank)',
  export: 'Save the log',
  exporting: 'Writing the log',
  exported: (programs: number, fileName: string) =>
    `${countWords.programs(programs)} saved as ${fileName}.`,

  restoreTitle: 'Go back',
  restoreLead:
    'You first see what a back-up holds. What is here now is kept whole, so that you can change your mind.',
  chooseZip: 'Choose a back-up file',
  dailyTitle: 'Kept on this computer',
  dailyOf: (day: string) => `Back-up of ${day}`,
  keptOf: (day: string) => `Your library as it was before you restored, ${day}`,
  dailyHint:
    'Made by itself on each of the last ten days you used the app. Without photos and handouts, which stay as they are.',
  noneYet: 'There is none yet: the first is made when there is something to keep.',
  look: 'Look inside',
  lookInto: (what: string) => `Look inside: ${what}`,
  looking: 'Looking inside',
  discard: 'Delete',
  discardThis: (what: string) => `Delete: ${what}`,
  discarded: 'Moved to the trash of your computer, where you can still get it back.',

  sheetTitle: 'What this back-up holds',
  madeOn: (day: string) => `Made on ${day}.`,
  what: 'What',
  inBackup: 'In the back-up',
  hereNow: 'Here now',
  rows: {
    programs: 'Programs',
    reflections: 'Programs with answers',
    writings: 'Writings',
    shares: 'Shares',
    photos: 'Photos',
    handouts: 'Handouts',
    inTrash: 'In the trash',
  },
  range: 'First and last day',
  noRange: 'None',
  rangeOf: (first: string, last: string) => `${first} to ${last}`,
  picturesStay: 'stay as they are',
  whatHappens:
    'Worth Sharing closes and opens again with this back-up. What is here now is kept beside it, and can be brought back on this page.',
  restore: 'Restore it',
  restoring: 'Unpacking and checking every file',
  startsAnew: 'It is ready. Worth Sharing starts again now.',

  trashLine: 'What you deleted waits in the trash for 30 days.',
  openTrash: 'Open the trash',
  openKeep: 'Back up, export or go back',
} as const;
