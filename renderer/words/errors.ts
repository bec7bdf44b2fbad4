const THINGS = {
  program: 'program',
  writing: 'writing',
  proposal: 'proposal',
  share: 'share',
  portfolio: 'portfolio',
  import: 'import',
  file: 'file',
  stick: 'stick',
  answer: 'answer',
  venue: 'place',
  photo: 'photo',
} as const;

const UNREADABLE = {
  missing: 'It is no longer there.',
  'no-permission': 'You may not open it; ask for a copy that you own.',
  'not-text': 'It does not look like a table of text. Save it as CSV and try again.',
  'old-workbook':
    'It is a workbook of Excel 97–2003 (.xls). Open it in Excel or LibreOffice, save it as “Excel Workbook (.xlsx)”, and choose that file.',
  'locked-workbook':
    'It is locked with a password. Open it in Excel, take the password off, save it, and try again.',
  'broken-workbook':
    'It is damaged, or no Excel workbook. Open it in the program that made it, save it as .xlsx or CSV, and try again.',
  'swollen-workbook':
    'It holds far more than a list of programs. Copy the sheet that you need into a new workbook, and try again.',
} as const;

const REFUSED = {
  'not-a-backup': 'It is no back-up of Worth Sharing.',
  damaged: 'It is damaged: try an earlier one, or another copy of it.',
  unsafe: 'It holds files that have no place in a back-up, so it may not be what it says.',
  swollen: 'It would unpack to far more than a library can be.',
  'newer-version': 'A newer Worth Sharing made it. Update the app, then try again.',
} as const;

export const errorWords = {
  tryAgain: 'Try again',
  notFound: (thing: keyof typeof THINGS) =>
    `That ${THINGS[thing]} is not here any more. It may have been deleted.`,
  changedElsewhere:
    'This was changed somewhere else since you opened it. What you typed is kept; open it again to see both.',
  invalidInput: (fields: string[]) =>
    fields.length === 0
      ? 'Something in there could not be saved as it is.'
      : `This could not be saved as it is: please look at ${fields.join(', ')}.`,
  forbidden: 'That request did not come from this window, so it was refused.',
  newerVersion:
    'Your library was written by a newer Worth Sharing. You can read everything; update the app to change it.',
  noPermission:
    'Your library folder may not be written to. You can read everything; nothing new can be saved until that changes.',
  diskFull: 'The disk is full, so this was not saved. Free some space, then try again.',
  diskFailed: (system: string) =>
    `The disk did not take it (${system}). What you typed is still here; try again.`,
  fileUnreadable: (fileName: string, reason: keyof typeof UNREADABLE) =>
    `“${fileName}” could not be read. ${UNREADABLE[reason]}`,
  fileEmpty: (fileName: string) => `“${fileName}” is empty. Choose another file.`,
  fileTooLarge: (fileName: string, limit: number) =>
    `“${fileName}” is larger than ${String(limit)} MB. Split it, or leave out columns you don’t need.`,
  backupRefused: (fileName: string, reason: keyof typeof REFUSED) =>
    `“${fileName}” was not restored. ${REFUSED[reason]} Your library is as it was.`,
  cancelled: 'Stopped.',
  layoutFailed: (message: string) =>
    `The document could not be laid out: ${message}. Your log is untouched.`,
  unexpected: (incidentId: string) =>
    `Something went wrong in the app (note ${incidentId}). What you typed is still here; try again.`,
  pageBroke: 'This page stopped working. Your saved work is safe.',
  pageBrokeAction: 'Open the log',
} as const;
