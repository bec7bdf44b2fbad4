import { isDeepStrictEqual } from 'node:util';

type Rows = ReadonlyMap<string, unknown>;

/** Ids of the rows that were added, changed or taken out. */
export function findChangedRows(before: Rows, after: Rows): ReadonlySet<string> {
  const changed = new Set<string>();
  for (const [id, row] of before) {
    if (!isDeepStrictEqual(row, after.get(id))) changed.add(id);
  }
  for (const id of after.keys()) {
    if (!before.has(id)) changed.add(id);
  }
  return changed;
}
