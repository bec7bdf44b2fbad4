/** The rows with the one at `from` moved to `to`; the same rows where there is no such place. */
export function moveRow<T>(rows: readonly T[], from: number, to: number): T[] {
  const moved = rows[from];
  if (moved === undefined || to < 0 || to >= rows.length || from === to) return [...rows];
  const others = rows.filter((_row, index) => index !== from);
  return [...others.slice(0, to), moved, ...others.slice(to)];
}
