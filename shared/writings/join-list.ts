/** "a", "a and b", "a, b and c"; with semicolons where an entry has a comma or an "and" of its own. */
export function listSeparators(entries: readonly string[], lastHeavy = '; and '): string[] {
  const isHeavy = entries.some((entry) => /,| and | by |;/u.test(entry));
  return entries.map((_, index) => {
    if (index === 0) return '';
    const isLast = index === entries.length - 1;
    if (isHeavy) return isLast ? lastHeavy : '; ';
    return isLast ? ' and ' : ', ';
  });
}

export function joinList(entries: readonly string[]): string {
  const separators = listSeparators(entries);
  return entries.map((entry, index) => (separators[index] ?? '') + entry).join('');
}

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Numbers up to ten as words, as running text has them. */
export function spellNumber(count: number): string {
  return WORDS[count] ?? formatNumber(count);
}

/** 1200 as "1,200". Not `toLocaleString`: the same draft everywhere. */
export function formatNumber(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/gu, ',');
}

export function countThings(count: number, one: string, many: string): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}

/** "twice", "three times", "13 times". */
export function spellTimes(count: number): string {
  if (count === 1) return 'once';
  return count === 2 ? 'twice' : `${spellNumber(count)} times`;
}
