import type { MonthDocument } from '../../shared/model/documents/month-document';
import type { Program } from '../../shared/model/program';
import type { Reflection } from '../../shared/model/reflection';
import { putReflection, takeFromMonth } from '../../shared/programs/month-changes';
import { findProgramOwners, findStrayIds } from '../../shared/programs/program-owners';
import { succeed } from '../../shared/result';
import type { DocumentFile } from './document-file';

export interface HeldProgram {
  program: Program;
  reflection: Reflection | null;
}

/** All month documents, and which of them each program counts for. */
export interface MonthFiles {
  /** Newest first. */
  months(): string[];
  /** The document of a month; an empty one where there is none yet. */
  file(month: string): DocumentFile<MonthDocument>;
  /** The month whose document has this program, also a deleted one. */
  ownerOf(id: string): string | undefined;
  /** The programs that count for this month, also deleted ones, in the order of the file. */
  held(month: string): readonly HeldProgram[];
  find(id: string): HeldProgram | undefined;
  /** To be called when programs were saved to a month. */
  setOwner(ids: readonly string[], month: string): void;
  /** To be called when somebody else changed a document. */
  forgetOwners(): void;
  /** Takes out of each document what another one counts for (left by a crash between two writes). */
  removeStrays(): Promise<void>;
}

export function createMonthFiles(
  files: Map<string, DocumentFile<MonthDocument>>,
  /** Opens a month that was not there. */
  openMonth: (month: string) => DocumentFile<MonthDocument>,
): MonthFiles {
  let owners: Map<string, string> | null = null;
  // Documents are never changed in place, so what was worked out of one stays right.
  const tables = new WeakMap<MonthDocument, ReadonlyMap<string, HeldProgram>>();

  function forgetOwners(): void {
    owners = null;
  }

  function currentOwners(): Map<string, string> {
    owners ??= findProgramOwners([...files.values()].map((file) => file.read()));
    return owners;
  }

  function tableOf(document: MonthDocument): ReadonlyMap<string, HeldProgram> {
    const known = tables.get(document);
    if (known !== undefined) return known;
    const reflections = new Map(document.reflections.map((one) => [one.programId, one]));
    const table = new Map(
      document.programs.map((program) => [
        program.id,
        { program, reflection: reflections.get(program.id) ?? null },
      ]),
    );
    tables.set(document, table);
    return table;
  }

  function file(month: string): DocumentFile<MonthDocument> {
    const known = files.get(month);
    if (known !== undefined) return known;
    const opened = openMonth(month);
    files.set(month, opened);
    return opened;
  }

  function find(id: string): HeldProgram | undefined {
    const month = currentOwners().get(id);
    return month === undefined ? undefined : tableOf(file(month).read()).get(id);
  }

  return {
    file,
    find,
    forgetOwners,
    months: () => [...files.keys()].toSorted().toReversed(),
    ownerOf: (id) => currentOwners().get(id),

    held(month) {
      const ids = currentOwners();
      const table = tableOf(file(month).read());
      return [...table.values()].filter(({ program }) => ids.get(program.id) === month);
    },

    setOwner(ids, month) {
      for (const id of ids) currentOwners().set(id, month);
    },

    async removeStrays() {
      const ids = currentOwners();
      for (const [month, stray] of files) {
        const strayIds = findStrayIds(stray.read(), ids);
        if (strayIds.size === 0) continue;
        for (const id of strayIds) await keepNewerReflection(id, tableOf(stray.read()).get(id));
        await stray.save((current) =>
          succeed({ next: takeFromMonth(current, findStrayIds(current, ids)), value: month }),
        );
      }
    },
  };

  async function keepNewerReflection(id: string, stray: HeldProgram | undefined): Promise<void> {
    const month = currentOwners().get(id);
    const reflection = stray?.reflection ?? null;
    if (month === undefined || reflection === null) return;
    const kept = find(id)?.reflection ?? null;
    if (kept !== null && Date.parse(kept.updatedAt) >= Date.parse(reflection.updatedAt)) return;
    await file(month).save((current) =>
      succeed({ next: putReflection(current, reflection), value: null }),
    );
  }
}
