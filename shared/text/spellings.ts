/** Equal for names that differ only in capitals and spaces: "LEGO  club" is "Lego club". */
export function nameKey(name: string): string {
  return name.trim().toLowerCase().replace(/\s+/g, ' ');
}

/** Gathers names: those that differ only in capitals and spaces are one, as it was spelled most often. */
export function gatherSpellings() {
  const names = new Map<string, Map<string, number>>();
  return {
    /** Answers the key of the name; blank names are none. */
    add(name: string): string {
      const key = nameKey(name);
      if (key === '') return key;
      const spelling = name.trim();
      const known = names.get(key) ?? new Map<string, number>();
      names.set(key, known.set(spelling, (known.get(spelling) ?? 0) + 1));
      return key;
    },
    spellingOf: (key: string): string => mostUsed(names.get(key)) ?? key,
    list: (): string[] => [...names.values()].flatMap((known) => mostUsed(known) ?? []),
  };
}

/** Of two that were used as often, the one that was met first. */
function mostUsed(spellings: ReadonlyMap<string, number> | undefined): string | undefined {
  const sorted = [...(spellings ?? [])].toSorted(([, one], [, other]) => other - one);
  return sorted[0]?.[0];
}
