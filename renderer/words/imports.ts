import type { ColumnTarget } from '../../shared/imports/import-preview';
import { countWords } from './programs';

const number = (n: number): string => n.toLocaleString('en-US');
const count = (n: number, one: string, many: string): string =>
  `${number(n)} ${n === 1 ? one : many}`;
const rows = (n: number): string => count(n, 'row', 'rows');
const lines = (n: number): string => count(n, 'line', 'lines');

/** What a column becomes, as she would say it. */
export const TARGET_WORDS: Readonly<Record<ColumnTarget, string>> = {
  ignore: 'Leave it out',
  title: 'Title',
  date: 'Date',
  year: 'Year',
  month: 'Month',
  day: 'Day of the month',
  time: 'All-day or not',
  kind: 'Kind or category',
  series: 'Series',
  audience: 'Audience',
  'attendance-total': 'Attendance, all together',
  'attendance-children': 'Attendance, children',
  'attendance-teens': 'Attendance, teens',
  'attendance-adults': 'Attendance, adults',
  'attendance-in-person': 'Attendance, in the room',
  'attendance-online': 'Attendance, online',
  sessions: 'How many sessions',
  place: 'Where it was',
  branch: 'Branch',
  status: 'Cancelled or not',
  'what-we-did': 'What we did',
  books: 'Books',
  songs: 'Songs and rhymes',
  materials: 'Materials',
  'idea-from': 'Where the idea came from',
  tags: 'Tags',
};

export const importWords = {
  back: 'My log',
  title: 'Import a file',
  lead: 'The spreadsheet you already keep, or an export of your event calendar, saved as CSV.',
  drop: 'Drop a CSV file anywhere on this page',
  dropNow: 'Let go to open it',
  or: 'or',
  choose: 'Choose a file',
  promises: [
    'You see what will come in before anything is saved.',
    'Names, e-mails and phone numbers of people stay out.',
    'The same file twice adds nothing, and one click takes an import out again.',
  ],
  howTitle: 'How to get a CSV file',
  how: [
    ['Excel', 'File, Save As, then “CSV UTF-8 (Comma delimited)”.'],
    ['Google Sheets', 'File, Download, then “Comma Separated Values”.'],
    ['LibCal', 'Export the events of a calendar as CSV; its columns are known here.'],
    ['Anything else', 'Look for “export”. Commas, semicolons and tabs are all fine.'],
  ],
  workbook: (fileName: string) =>
    `“${fileName}” is a workbook. Open it in Excel or Sheets, save the sheet as CSV, and choose that file.`,
  severalFiles: 'One file at a time, please. Only the first one was opened.',
  opening: (fileName: string) => `Reading ${fileName}`,
  openingAny: 'Reading the file',
  cancel: 'Cancel',
  earlierTitle: 'Earlier imports',
  earlier: (programs: number, day: string) => `${countWords.programs(programs)}, ${day}`,
  undone: 'taken out again',
  undo: 'Undo this import',
  undoOf: (fileName: string) => `Undo the import of ${fileName}`,
  undoing: 'Taking it out',
  undid: (programs: number) => `${countWords.programs(programs)} taken out of your log again.`,

  checkTitle: 'Look it over',
  checkLead: (fileName: string, all: number) =>
    `${fileName} has ${rows(all)}. Nothing is saved yet.`,
  otherFile: 'Choose another file',
  missing: {
    title: 'Choose which column holds the title, the series or the category.',
    date: 'Choose which column holds the date, or the year and the month.',
  },
  orderQuestion: (example: string) => `How is ${example} meant?`,
  orderLead: 'The dates of this file can be read both ways.',
  monthFirst: 'Month first',
  dayFirst: 'Day first',
  orderAs: (label: string, day: string) => `${label}: ${day}`,
  yearQuestion: 'Which year are the dates from?',
  yearLead: (n: number) =>
    `${count(n, 'date', 'dates')} of this file ${n === 1 ? 'has' : 'have'} a day and a month, and no year.`,
  knowTitle: 'Worth knowing',
  leaveOut: {
    cancelled: (n: number) => `Leave out ${count(n, 'cancelled program', 'cancelled programs')}`,
    meetings: (n: number) =>
      `Leave out ${count(n, 'board meeting, Friends’ meeting or sale', 'board meetings, Friends’ meetings and sales')}`,
  },
  columnsTitle: 'What each column becomes',
  hasHeader: 'The file has a row of column names',
  columnNumber: (n: number) => `Column ${number(n)}`,
  columnBecomes: (name: string) => `${name} becomes`,
  emptyColumn: 'Nothing in it',
  neverIn: 'About people: never brought in',
  readAs: (encoding: string, separator: string) => `Read as ${encoding}, with ${separator}.`,
  separators: { ',': 'commas', ';': 'semicolons', '\t': 'tabs' },
  sampleTitle: 'How it will come in',
  sampleLead: (shown: number) =>
    shown === 1 ? 'The first row of the file:' : `The first ${number(shown)} rows of the file:`,
  line: (n: number) => `Line ${number(n)}`,
  staysOut: 'Stays out',
  outTitle: 'Lines that stay out',
  moreLines: (n: number) => `and ${lines(n)} more`,
  willCome: (programs: number) => `${countWords.programs(programs)} will come in`,
  nothingNew: 'Nothing new in this file',
  already: (n: number) => `${number(n)} already in your log`,
  out: (n: number) => `${lines(n)} ${n === 1 ? 'stays' : 'stay'} out`,
  bringIn: (programs: number) => `Bring in ${countWords.programs(programs)}`,
  updating: 'Reading it again',

  runningTitle: 'Bringing them in',
  running: (done: number, total: number) => `${number(done)} of ${countWords.programs(total)}`,
  starting: 'Reading every row',
  stopped: 'Stopped. Nothing came in.',

  doneTitle: 'They are in your log',
  nothingTitle: 'Nothing new came in',
  undoneTitle: 'Taken out again',
  added: (programs: number, fileName: string) =>
    `${countWords.programs(programs)} came in from ${fileName}.`,
  nothingAdded: (fileName: string) => `Every program of ${fileName} was in your log already.`,
  nothingFit: (fileName: string) => `No line of ${fileName} could come in as a program.`,
  undoneLead: (programs: number, fileName: string) =>
    `${countWords.programs(programs)} of ${fileName} left your log. Import the file again whenever you like.`,
  alreadyTitle: (n: number) => `${lines(n)} ${n === 1 ? 'was' : 'were'} already in your log`,
  skippedTitle: (n: number) => `${lines(n)} stayed out`,
  skippedNone: 'No line stayed out.',
  lineReason: (line: number, reason: string) => `Line ${number(line)}: ${reason}`,
  lineNumbers: 'Lines',
  copyList: 'Copy the list',
  copied: 'Copied.',
  notCopied: 'The list could not be copied.',
  stoppedBy: (reason: string, programs: number) =>
    `It stopped part-way. ${reason} ${countWords.programs(programs)} of the file are in your log. Undo the import, or bring the file in again later: what is there is not added twice.`,
  seeLog: 'See my log',
  another: 'Import another file',
} as const;
