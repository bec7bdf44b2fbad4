/** The first of a list, and how many more there are. */
export interface Bounded<T> {
  shown: T[];
  more: number;
}

export function bound<T>(all: readonly T[], limit: number): Bounded<T> {
  return { shown: all.slice(0, limit), more: Math.max(0, all.length - limit) };
}
