export const shellWords = {
  appName: 'Worth Sharing',
  navigation: 'Pages',
  newProgram: 'Log a program',
  log: 'My log',
  lookBack: 'Look back',
  share: 'Share',
  cup: 'The cup',
  propose: 'Propose',
  numbers: 'Numbers',
  portfolio: 'Portfolio',
  settings: 'Settings',
  skip: 'Skip to the page',
  privacy: 'Everything stays on this computer.',
  readOnly: 'You are reading: this library can’t be changed right now.',
  corruptSetAside: (document: string, setAsideAs: string) =>
    `The file for ${document} could not be read. It was put aside unchanged as “${setAsideAs}”, and what could still be read of it was kept.`,
  restored: (document: string, day: string) =>
    `The file for ${document} could not be read, so the back-up of ${day} was brought in. The damaged file was kept beside it.`,
  newerVersion: (document: string) =>
    `${document} was written by a newer Worth Sharing. Nothing will be changed until you update the app.`,
  noPermission:
    'Your library folder may not be written to. You can read and copy everything, but nothing new can be saved.',
  unreadable: (document: string, system: string) =>
    `The file for ${document} could not be read just now (${system}). Nothing was changed; close the app, check the disk, and open it again.`,
  conflictCopy: (fileName: string) =>
    `Your sync program left a second copy, “${fileName}”. It was not read; compare the two, and take what you want.`,
  libraryRestored:
    'Your library was restored. What was here before is kept: you can go back to it under “Keep and move”.',
  restoreFailed: (system: string) =>
    `The back-up could not take its place (${system}), so your library is as it was. Close what else uses its folder, and try again.`,
  restoreAnother: 'Restore another',
  showFolder: 'Show the folder',
} as const;
