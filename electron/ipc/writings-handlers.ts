import type { Handlers } from '../../shared/ipc/api';
import type { AppError } from '../../shared/ipc/app-error';
import type { ProgramDetails } from '../../shared/programs/program-details';
import type { Writing } from '../../shared/model/writing';
import { fail, succeed, type Result } from '../../shared/result';
import { pickVenue } from '../../shared/venues/list-venues';
import { composeWriting, type Composition } from '../../shared/writings/compose-writing';
import { bringBack, keepBeforeEdit, keepVersion } from '../../shared/writings/keep-versions';
import { editField, takeFreshField } from '../../shared/writings/revise-writing';
import { safeFileName } from '../../shared/writings/safe-file-name';
import { summariseWriting } from '../../shared/writings/summarise-writing';
import { describeDiskError } from '../store/disk-error';
import type { Library } from '../store/library';
import { toDay } from './to-day';

const NOT_FOUND = { code: 'not-found', thing: 'writing' } as const;

const FILE_KINDS = {
  md: { name: 'Markdown', extensions: ['md'] },
  html: { name: 'Web page', extensions: ['html'] },
  txt: { name: 'Plain text', extensions: ['txt'] },
};

export interface WritingsDeps {
  library: Pick<Library, 'writings' | 'settings' | 'venues'> & {
    programs: Pick<Library['programs'], 'get'>;
  };
  /** Answers the path, which stays in the main process, or `null` when she closed the dialog. */
  askWhereToSave: (
    suggestedName: string,
    filters: { name: string; extensions: string[] }[],
  ) => Promise<{ path: string; fileName: string } | null>;
  /** Durable; rejects with the system's error. */
  writeFile: (path: string, text: string) => Promise<unknown>;
  makeId: () => string;
  now: () => Date;
}

export function createWritingsHandlers(
  deps: WritingsDeps,
): Omit<Handlers<'writings'>, 'saveDocument'> {
  const document = deps.library.writings;
  const stamp = () => deps.now().toISOString();
  const find = (id: string) => document.read().writings.find((writing) => writing.id === id);

  const venueOf = (id: string) => pickVenue(deps.library.venues.read(), id);

  function compose({
    venueId,
    programIds,
    angle,
  }: Pick<Writing, 'venueId' | 'programIds' | 'angle'>): Composition | undefined {
    const venue = venueOf(venueId);
    const programs = programIds.flatMap((id) => deps.library.programs.get(id) ?? []);
    if (!venue || programs.length === 0) return undefined;
    const { profile } = deps.library.settings.read().settings;
    return composeWriting({ venue, programs, profile, angle, today: toDay(deps.now()) });
  }

  /** The change is made on the stored writing, not on the one that was read before the save. */
  async function change(
    id: string,
    revise: (writing: Writing) => Writing,
  ): Promise<Result<Writing, AppError>> {
    const saved = await document.update((current) => ({
      ...current,
      writings: current.writings.map((writing) => (writing.id === id ? revise(writing) : writing)),
    }));
    if (!saved.ok) return saved;
    const writing = saved.value.writings.find((one) => one.id === id);
    return writing ? succeed(writing) : fail(NOT_FOUND);
  }

  async function setDeleted(ids: readonly string[], deletedAt: string | null) {
    const chosen = new Set(ids);
    const saved = await document.update((current) => ({
      ...current,
      writings: current.writings.map((writing) =>
        chosen.has(writing.id) ? { ...writing, deletedAt } : writing,
      ),
    }));
    return saved.ok ? succeed(null) : saved;
  }

  return {
    list: () =>
      Promise.resolve(
        succeed(
          document
            .read()
            .writings.filter((writing) => writing.deletedAt === null)
            .toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt))
            .map(summariseWriting),
        ),
      ),

    get: ({ id }) => {
      const writing = find(id);
      return Promise.resolve(writing ? succeed(writing) : fail(NOT_FOUND));
    },

    create: async ({ venueId, programIds, angle = 'auto' }) => {
      if (!venueOf(venueId)) return fail({ code: 'invalid-input', fields: ['venueId'] });
      const chosen = [...new Set(programIds)];
      const found = chosen.map((id) => deps.library.programs.get(id));
      const composition = found.every(isThere)
        ? compose({ venueId, programIds: chosen, angle })
        : undefined;
      if (!composition) return fail({ code: 'not-found', thing: 'program' });
      const at = stamp();
      const writing: Writing = {
        id: deps.makeId(),
        venueId,
        programIds: chosen,
        angle,
        ...composition,
        photos: [],
        versions: [],
        createdAt: at,
        updatedAt: at,
        deletedAt: null,
      };
      const saved = await document.update((current) => ({
        ...current,
        writings: [...current.writings, writing],
      }));
      return saved.ok ? succeed(writing) : saved;
    },

    saveField: async ({ id, fieldId, text }) => {
      const writing = find(id);
      const field = writing?.fields.find((one) => one.fieldId === fieldId);
      if (!writing || !field) return fail(NOT_FOUND);
      if (field.text === text) return succeed(writing);
      const gaps = compose(writing)?.gaps ?? [];
      const at = stamp();
      const kept = { id: deps.makeId(), keptAt: at };
      return change(id, (current) =>
        editField(keepBeforeEdit(current, fieldId, kept), fieldId, text, gaps, at),
      );
    },

    redraft: ({ id }) => {
      const writing = find(id);
      if (!writing) return Promise.resolve(fail(NOT_FOUND));
      // Programs that are gone for good leave nothing to draft from: what stands, stands.
      const fresh = compose(writing);
      return Promise.resolve(succeed({ fields: fresh?.fields ?? writing.fields }));
    },

    takeDraft: async ({ id, fieldId }) => {
      const writing = find(id);
      const fresh = writing && compose(writing);
      const field = fresh?.fields.find((one) => one.fieldId === fieldId);
      if (!writing || !fresh || !field) return fail(NOT_FOUND);
      let replacedText = '';
      const at = stamp();
      const kept = { id: deps.makeId(), keptAt: at };
      const taken = await change(id, (current) => {
        replacedText = current.fields.find((one) => one.fieldId === fieldId)?.text ?? '';
        const version = { ...kept, fieldId, text: replacedText, replacedBy: 'draft' } as const;
        return takeFreshField(keepVersion(current, version), field, fresh.gaps, at);
      });
      return taken.ok ? succeed({ writing: taken.value, replacedText }) : taken;
    },

    restoreVersion: async ({ id, versionId }) => {
      const version = find(id)?.versions.find((one) => one.id === versionId);
      if (!version) return fail(NOT_FOUND);
      const kept = { id: deps.makeId(), keptAt: stamp() };
      return change(id, (current) => bringBack(current, version, kept));
    },

    remove: ({ ids }) => setDeleted(ids, stamp()),
    restore: ({ ids }) => setDeleted(ids, null),

    saveFile: async ({ suggestedName, format, text }) => {
      const kind = FILE_KINDS[format];
      const place = await deps.askWhereToSave(safeFileName(suggestedName, format), [kind]);
      if (!place) return fail({ code: 'cancelled' });
      try {
        await deps.writeFile(place.path, toFileText(text));
        return succeed({ fileName: place.fileName });
      } catch (error) {
        return fail(describeDiskError(error));
      }
    },
  };
}

function isThere(details: ProgramDetails | undefined): boolean {
  return details?.program.deletedAt === null;
}

/** UTF-8, `\n`, one at the end: every editor of the last years reads that, Notepad too. */
function toFileText(text: string): string {
  return `${text.replaceAll(/\r\n?/gu, '\n').trimEnd()}\n`;
}
