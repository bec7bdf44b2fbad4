import type {
  LibraryDocument,
  LibraryDocumentName,
} from '../../shared/model/documents/library-documents';
import type { MonthDocument } from '../../shared/model/documents/month-document';
import { makeBackupBeforeMigration } from './backups';
import { toLocalDay } from './backup-routine';
import { describeDiskError, isSystemError } from './disk-error';
import type { DocumentFile } from './document-file';
import { createDocumentSlot, type DocumentSlot, type LibraryContext } from './document-slot';
import { BACKUPS_FOLDER, documentFileName, listLibraryFiles, monthFileName } from './library-files';
import { LIBRARY_DOCUMENT_KINDS } from './library-document-kinds';
import { mapBounded } from './map-bounded';
import { monthKind } from './month-kind';
import { createMonthFiles, type MonthFiles } from './month-files';
import { prepareFolder } from './prepare-folder';

/** More at once does not read faster, and a network drive may take it ill. */
export const FILES_AT_ONCE = 8;

export type DocumentFiles = { [N in LibraryDocumentName]: DocumentFile<LibraryDocument<N>> };

/** Looks at every file before it changes any: a newer version anywhere means hands off everywhere. */
export async function openLibraryFiles(
  context: LibraryContext,
  onChangedOutside: () => void,
): Promise<{ months: MonthFiles; documents: DocumentFiles }> {
  const { folder, gate } = context;
  const { months, conflictCopies } = await listLibraryFiles(folder);
  const monthSlots = new Map(months.map((month) => [month, slotOfMonth(context, month)]));
  const documentSlots = slotsOfDocuments(context);
  const slots = [...monthSlots.values(), ...Object.values(documentSlots)];

  const hasOlder = await lookAtAll(context, slots);
  if (!gate.isReadOnly) await prepareFolder(folder, gate);
  for (const copy of conflictCopies) gate.notify({ kind: 'conflict-copy', ...copy });
  if (hasOlder && !gate.isReadOnly) await backUpBeforeMigration(context);
  await mapBounded(slots, FILES_AT_ONCE, (slot) => slot.mend());

  const onMonthChanged = (): void => {
    monthFiles.forgetOwners();
    onChangedOutside();
  };
  const monthFiles = createMonthFiles(
    new Map([...monthSlots].map(([month, slot]) => [month, slot.open(onMonthChanged)])),
    (month) => slotOfMonth(context, month).open(onMonthChanged),
  );
  return { months: monthFiles, documents: openDocuments(documentSlots, onChangedOutside) };
}

/** Answers whether any of them needs a migration. */
async function lookAtAll(
  { gate }: LibraryContext,
  slots: readonly Pick<DocumentSlot<unknown>, 'name' | 'look'>[],
): Promise<boolean> {
  const ages = await mapBounded(slots, FILES_AT_ONCE, async (slot) => {
    const age = await slot.look();
    if (age === 'newer') {
      gate.makeReadOnly('newer-version');
      gate.notify({ kind: 'newer-version', document: slot.name });
    }
    return age;
  });
  return ages.includes('older');
}

/** Without it nothing is migrated, and so nothing may be written. */
async function backUpBeforeMigration({ folder, gate, now }: LibraryContext): Promise<void> {
  try {
    await makeBackupBeforeMigration(folder, toLocalDay(now()));
  } catch (error) {
    describeDiskError(error);
    const system = isSystemError(error) ? error.code : '';
    gate.makeReadOnly('no-permission');
    gate.notify({ kind: 'unreadable', document: BACKUPS_FOLDER, system });
  }
}

function slotOfMonth(context: LibraryContext, month: string): DocumentSlot<MonthDocument> {
  const name = monthFileName(month);
  const kind = monthKind(month);
  return createDocumentSlot(context, name, kind, context.checked.of(name, kind));
}

function slotsOfDocuments(context: LibraryContext) {
  const {
    writings,
    shares,
    portfolios,
    imports,
    drafts,
    cup,
    venues,
    network,
    proposals,
    settings,
  } = LIBRARY_DOCUMENT_KINDS;
  return {
    writings: createDocumentSlot(context, documentFileName('writings'), writings),
    shares: createDocumentSlot(context, documentFileName('shares'), shares),
    portfolios: createDocumentSlot(context, documentFileName('portfolios'), portfolios),
    imports: createDocumentSlot(context, documentFileName('imports'), imports),
    drafts: createDocumentSlot(context, documentFileName('drafts'), drafts),
    cup: createDocumentSlot(context, documentFileName('cup'), cup),
    venues: createDocumentSlot(context, documentFileName('venues'), venues),
    network: createDocumentSlot(context, documentFileName('network'), network),
    proposals: createDocumentSlot(context, documentFileName('proposals'), proposals),
    settings: createDocumentSlot(context, documentFileName('settings'), settings),
  } satisfies { [N in LibraryDocumentName]: DocumentSlot<LibraryDocument<N>> };
}

/** A draft that another computer typed is no news to this one. */
function openDocuments(
  slots: ReturnType<typeof slotsOfDocuments>,
  onChangedOutside: () => void,
): DocumentFiles {
  return {
    writings: slots.writings.open(onChangedOutside),
    shares: slots.shares.open(onChangedOutside),
    portfolios: slots.portfolios.open(onChangedOutside),
    imports: slots.imports.open(onChangedOutside),
    drafts: slots.drafts.open(() => undefined),
    cup: slots.cup.open(onChangedOutside),
    venues: slots.venues.open(onChangedOutside),
    network: slots.network.open(onChangedOutside),
    proposals: slots.proposals.open(onChangedOutside),
    settings: slots.settings.open(onChangedOutside),
  };
}
