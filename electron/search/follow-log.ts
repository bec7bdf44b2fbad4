import { setImmediate } from 'node:timers/promises';
import type { Share } from '../../shared/model/share';
import type { ProgramDetails } from '../../shared/programs/program-details';
import {
  stampOf,
  toSearchDocument,
  type SearchDocument,
  type VenueNames,
} from '../../shared/search/search-document';
import { keptShares } from '../../shared/shares/kept-shares';
import { nameVenues } from '../../shared/venues/list-venues';
import type { Library } from '../store/library';
import type { RemoteIndex } from './search-line';

/** Programs sent at a stretch: some milliseconds of work, so that saves and the window don't wait. */
const STRETCH = 50;
/** Stamps compared at a stretch. */
const LOOKS = 500;

export interface LogFollower {
  /** Sends the index what has changed in the log since it was last asked. Cheap where nothing has. */
  catchUp(onProgress?: (done: number, total: number) => void): Promise<void>;
}

export type FollowedLibrary = Pick<Library, 'programs' | 'shares' | 'venues'>;

/**
 * Keeps the index in step with the log. It looks at the log instead of being told: whatever changed
 * it (a save, an import, another computer), the month's document is another object afterwards.
 * @param stamps what the index holds already, by program id; kept up to date here
 */
export function followLog(
  { programs, shares, venues }: FollowedLibrary,
  index: RemoteIndex,
  stamps: Map<string, string>,
): LogFollower {
  const marks = new Map<string, object>();
  const idsOfMonth = new Map<string, ReadonlySet<string>>();
  let sharesMark: object = {};
  let sharesOf: ReadonlyMap<string, Share[]> = new Map();
  let venuesMark: object = {};
  let venueNames: VenueNames = {};
  let isFirst = true;

  const isOther = (details: ProgramDetails): boolean =>
    stamps.get(details.program.id) !==
    stampOf(details, sharesOf.get(details.program.id) ?? [], venueNames);

  /** Programs whose shares, or the names of whose venues, may be others than before. */
  function readShares(): string[] {
    const document = shares.read();
    const own = venues.read();
    if (document === sharesMark && own === venuesMark) return [];
    const before = sharesOf;
    if (own !== venuesMark) venueNames = nameVenues(own);
    sharesMark = document;
    venuesMark = own;
    sharesOf = groupByProgram(keptShares(document.shares));
    return isFirst ? [] : [...new Set([...before.keys(), ...sharesOf.keys()])];
  }

  async function send(changed: readonly ProgramDetails[]): Promise<void> {
    for (let at = 0; at < changed.length; at += STRETCH) {
      const documents: SearchDocument[] = changed
        .slice(at, at + STRETCH)
        .map((details) =>
          toSearchDocument(details, sharesOf.get(details.program.id) ?? [], venueNames),
        );
      await index.put(documents);
      for (const { id, stamp } of documents) stamps.set(id, stamp);
    }
  }

  async function drop(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await index.remove([...ids]);
    for (const id of ids) stamps.delete(id);
  }

  /** What is still in the log under another month, and what is gone from it. */
  async function takeOut(ids: readonly string[]): Promise<void> {
    const there = ids.map((id) => programs.get(id)).filter((one) => one !== undefined);
    const kept = there.filter(({ program }) => program.deletedAt === null);
    const keptIds = new Set(kept.map(({ program }) => program.id));
    await drop(ids.filter((id) => !keptIds.has(id)));
    await send(kept.filter(isOther));
  }

  async function findOthers(all: readonly ProgramDetails[]): Promise<ProgramDetails[]> {
    const others: ProgramDetails[] = [];
    for (let at = 0; at < all.length; at += LOOKS) {
      others.push(...all.slice(at, at + LOOKS).filter(isOther));
      if (at + LOOKS < all.length) await setImmediate();
    }
    return others;
  }

  async function followMonth(month: string): Promise<void> {
    const all = programs.listMonth(month);
    const ids = new Set(all.map(({ program }) => program.id));
    const gone = [...(idsOfMonth.get(month) ?? [])].filter((id) => !ids.has(id));
    await send(await findOthers(all));
    await takeOut(gone);
    idsOfMonth.set(month, ids);
  }

  /** What the index remembers of a log that has lost it since. */
  async function dropUnknown(): Promise<void> {
    const known = new Set([...idsOfMonth.values()].flatMap((ids) => [...ids]));
    await drop([...stamps.keys()].filter((id) => !known.has(id)));
  }

  return {
    async catchUp(onProgress) {
      const withOtherShares = readShares();
      const changed = programs.listMonths().filter(({ month, mark }) => marks.get(month) !== mark);
      if (changed.length === 0 && withOtherShares.length === 0 && !isFirst) return;
      for (const [done, { month, mark }] of changed.entries()) {
        onProgress?.(done, changed.length);
        // Before it is read: what changes meanwhile is seen the next time.
        marks.set(month, mark);
        await followMonth(month);
        if (done % 8 === 7) await setImmediate();
      }
      await takeOut(withOtherShares.filter((id) => stamps.has(id)));
      if (isFirst) await dropUnknown();
      isFirst = false;
      void index.settle().catch(() => undefined);
    },
  };
}

function groupByProgram(shares: readonly Share[]): ReadonlyMap<string, Share[]> {
  const groups = new Map<string, Share[]>();
  for (const share of shares) {
    for (const id of share.programIds) groups.set(id, [...(groups.get(id) ?? []), share]);
  }
  return groups;
}
