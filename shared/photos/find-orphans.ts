/** A file of the library that is named by its hash. */
export interface HashedFile {
  hash: string;
  /** Days since it was set aside; `null` while it lies in its place. */
  asideForDays: number | null;
}

export interface OrphanPlan {
  /** Nothing refers to them: set aside, and wait. */
  setAside: string[];
  /** Set aside, and referred to again (undo, or a back-up that was put back). */
  putBack: string[];
  /** Set aside for long enough: gone for good. */
  remove: string[];
}

/**
 * What to do with the files of a folder. `referred` must hold every hash that any program (those in
 * the trash too), draft, writing or portfolio knows: whatever is in it stays.
 */
export function findOrphans(
  files: readonly HashedFile[],
  referred: ReadonlySet<string>,
  keepDays: number,
): OrphanPlan {
  const plan: OrphanPlan = { setAside: [], putBack: [], remove: [] };
  for (const { hash, asideForDays } of files) {
    if (asideForDays === null) {
      if (!referred.has(hash)) plan.setAside.push(hash);
    } else if (referred.has(hash)) plan.putBack.push(hash);
    else if (asideForDays >= keepDays) plan.remove.push(hash);
  }
  return plan;
}

/** Every hash that is written anywhere in a text, such as the JSON of a document. */
export function findHashes(text: string): string[] {
  return text.match(/(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/g) ?? [];
}
