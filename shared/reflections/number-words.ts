const NUMBER_WORDS = 'No One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve'.split(' ');
const ORDINAL_WORDS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

/** "Three" for 3, "41" for 41: numbers up to twelve in words, as the first word of a sentence. */
export function startWithNumber(count: number): string {
  return NUMBER_WORDS[count] ?? formatCount(count);
}

/** "fifteenth" for 15, "21st" for 21. */
export function nameOrdinal(position: number): string {
  return ORDINAL_WORDS[position - 1] ?? `${formatCount(position)}${suffixOf(position)}`;
}

/** "1,204" for 1204. */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

function suffixOf(position: number): string {
  const lastTwo = position % 100;
  if (lastTwo >= 11 && lastTwo <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][position % 10] ?? 'th';
}
