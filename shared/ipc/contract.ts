import { appChannels } from './channels/app-channels';
import { settingsChannels } from './channels/settings-channels';
import { remindersChannels } from './channels/reminders-channels';
import { draftsChannels } from './channels/drafts-channels';
import { programsChannels } from './channels/programs-channels';
import { quickLogChannels } from './channels/quick-log-channels';
import { reflectionsChannels } from './channels/reflections-channels';
import { cupChannels } from './channels/cup-channels';
import { lookBackChannels } from './channels/look-back-channels';
import { writingsChannels } from './channels/writings-channels';
import { sharesChannels } from './channels/shares-channels';
import { venuesChannels } from './channels/venues-channels';
import { importsChannels } from './channels/imports-channels';
import { networkChannels } from './channels/network-channels';
import { numbersChannels } from './channels/numbers-channels';
import { photosChannels } from './channels/photos-channels';
import { logExportsChannels } from './channels/log-exports-channels';
import { proposalsChannels } from './channels/proposals-channels';
import { backupsChannels } from './channels/backups-channels';
import { conflictsChannels } from './channels/conflicts-channels';
import { trashChannels } from './channels/trash-channels';
import { portfoliosChannels } from './channels/portfolios-channels';
import { searchChannels } from './channels/search-channels';

export type { Channel } from './channels/channel';

/** Every channel between the window and the main process, declared once, a file a domain. */
export const contract = {
  app: appChannels,
  settings: settingsChannels,
  reminders: remindersChannels,
  drafts: draftsChannels,
  programs: programsChannels,
  quickLog: quickLogChannels,
  reflections: reflectionsChannels,
  cup: cupChannels,
  lookBack: lookBackChannels,
  writings: writingsChannels,
  shares: sharesChannels,
  venues: venuesChannels,
  imports: importsChannels,
  logExports: logExportsChannels,
  backups: backupsChannels,
  trash: trashChannels,
  conflicts: conflictsChannels,
  network: networkChannels,
  numbers: numbersChannels,
  photos: photosChannels,
  proposals: proposalsChannels,
  portfolios: portfoliosChannels,
  search: searchChannels,
} as const;

export type Contract = typeof contract;
