import { keyOf } from '../reflections/place-in-series';

/** Programs by series (or by title, where there is none), each group in the order of `programs`. */
export function groupBySeries<T extends { series: string; title: string }>(
  programs: readonly T[],
): T[][] {
  const groups = new Map<string, T[]>();
  for (const program of programs) {
    const key = keyOf(program);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [program]);
    else group.push(program);
  }
  return [...groups.values()];
}
