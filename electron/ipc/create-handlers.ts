import { randomUUID } from 'node:crypto';
import { app, Notification, shell } from 'electron';
import { createLayoutRunner } from '../exports/layout-runner';
import { startImportReader } from '../imports/start-import-reader';
import type { PhotoLibrary } from '../photos/photo-library';
import type { QuickLogDesk } from '../quick-log/quick-log-desk';
import { canStartAtLogin, setStartAtLogin, startsAtLogin } from '../reminders/start-at-login';
import { openLink } from '../security/open-link';
import { askForFile, askWhereToSave } from '../shell/dialogs';
import { sendEvent } from '../shell/send-event';
import type { Library } from '../store/library';
import { writeAtomically } from '../store/write-atomically';
import { startAnew } from '../shell/start-anew';
import { startUtility } from '../shell/start-utility';
import { createAppHandlers } from './app-handlers';
import { createTrashShelf } from '../trash/trash-shelf';
import { createConflictsHandlers } from './conflicts-handlers';
import { createTrashHandlers } from './trash-handlers';
import { createBackupsHandlers } from './backups-handlers';
import { createCupHandlers } from './cup-handlers';
import { createDraftsHandlers } from './drafts-handlers';
import { createImportsHandlers } from './imports-handlers';
import { createLogExportsHandlers } from './log-exports-handlers';
import { createLookBackHandlers } from './look-back-handlers';
import { createNetworkHandlers } from './network-handlers';
import { createNumbersHandlers } from './numbers-handlers';
import { createOwnPhotosHandlers } from './own-photos-handlers';
import { createPortfoliosHandlers } from './portfolios-handlers';
import { createProposalsHandlers } from './proposals-handlers';
import { createProgramsHandlers } from './programs-handlers';
import { createQuickLogHandlers } from './quick-log-handlers';
import { createReflectionsHandlers } from './reflections-handlers';
import { createRemindersHandlers } from './reminders-handlers';
import type { AllHandlers } from './register-ipc';
import { createOwnSearch } from '../search/own-search';
import { createSearchHandlers } from './search-handlers';
import { createSettingsHandlers } from './settings-handlers';
import { createSharesHandlers } from './shares-handlers';
import { createVenuesHandlers } from './venues-handlers';
import { createWritingFiles } from '../writings/writing-files';
import { createWritingsHandlers } from './writings-handlers';

const TABLE_FILES = [
  { name: 'Tables', extensions: ['xlsx', 'xlsm', 'csv', 'tsv', 'txt', 'xls'] },
  { name: 'All files', extensions: ['*'] },
];

const ZIP_FILES = [{ name: 'Back-ups', extensions: ['zip'] }];

const PDF_FILES = [{ name: 'PDF', extensions: ['pdf'] }];

/** Every domain's handlers, with what they need from the system. */
export function createHandlers(
  library: Library,
  snooze: () => Promise<void>,
  quickLog: QuickLogDesk,
  photos: PhotoLibrary,
): AllHandlers {
  const now = (): Date => new Date();
  const makeId = (): string => randomUUID();
  const toPdf = {
    layout: createLayoutRunner(() => startUtility('typst')),
    askWhereToSave: (suggestedName: string) => askWhereToSave(suggestedName, PDF_FILES),
    showInFolder: (file: string) => {
      shell.showItemInFolder(file);
    },
  };
  return {
    app: createAppHandlers({
      version: app.getVersion(),
      library,
      now,
      openLink,
      showFolder: (folder) => shell.openPath(folder),
    }),
    settings: createSettingsHandlers({ library }),
    reminders: createRemindersHandlers({
      canNotify: () => Notification.isSupported(),
      canStartAtLogin,
      startsAtLogin,
      setStartAtLogin,
      snooze,
    }),
    drafts: createDraftsHandlers({ library, now }),
    programs: createProgramsHandlers({ library, sendEvent }),
    quickLog: createQuickLogHandlers(quickLog),
    reflections: createReflectionsHandlers({ library }),
    lookBack: createLookBackHandlers({ library }),
    venues: createVenuesHandlers({ library, now, makeId }),
    shares: createSharesHandlers({ library, now, makeId }),
    cup: createCupHandlers({ library, now, makeId, ...toPdf }),
    writings: {
      ...createWritingsHandlers({
        library,
        now,
        makeId,
        askWhereToSave,
        writeFile: (path, text) => writeAtomically(path, Buffer.from(text, 'utf8')),
      }),
      ...createWritingFiles({
        library,
        photos,
        now,
        askWhereToSave,
        layout: toPdf.layout,
        writeBytes: (path, bytes) => writeAtomically(path, bytes),
      }),
    },
    proposals: createProposalsHandlers({
      library,
      now,
      makeId,
      ...toPdf,
      askWhereToSave,
      writeFile: (path, bytes) => writeAtomically(path, bytes),
    }),
    search: createSearchHandlers({ library, search: createOwnSearch(library) }),
    network: createNetworkHandlers({
      library,
      now,
      makeId,
      askWhereToSave,
      writeBytes: (path, bytes) => writeAtomically(path, bytes),
    }),
    numbers: createNumbersHandlers({ library, now, ...toPdf, askWhereToSave }),
    photos: createOwnPhotosHandlers(library, photos),
    trash: createTrashHandlers({ trash: createTrashShelf(library), sendEvent }),
    conflicts: createConflictsHandlers({ library, sendEvent }),
    backups: createBackupsHandlers({
      library,
      now,
      makeId,
      sendEvent,
      askWhereToSave,
      showInFolder: toPdf.showInFolder,
      appVersion: app.getVersion(),
      chooseZip: () => askForFile('Restore a back-up', ZIP_FILES),
      discard: (path) => shell.trashItem(path),
      startAnew,
    }),
    logExports: createLogExportsHandlers({
      library,
      now,
      sendEvent,
      askWhereToSave,
      showInFolder: toPdf.showInFolder,
    }),
    portfolios: createPortfoliosHandlers({
      library,
      photos,
      now,
      sendEvent,
      ...toPdf,
      askWhereToSave,
    }),
    imports: createImportsHandlers({
      library,
      now,
      makeId,
      sendEvent,
      startReader: startImportReader,
      chooseFile: () => askForFile('Import a file', TABLE_FILES),
    }),
  };
}
