/** Days and figures of the document, in the way of the region of `language` but in English words. */
export interface FormatFacts {
  day: (day: string) => string;
  month: (day: string) => string;
  /** `Jan`; `month` is `YYYY-MM`. */
  shortMonth: (month: string) => string;
  figure: (count: number) => string;
}

export function createFormatFacts(language: string): FormatFacts {
  const locale = language.startsWith('en') ? language : 'en-US';
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(locale, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const shortMonth = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  const figure = new Intl.NumberFormat(locale);
  return {
    day: (iso) => day.format(readDay(iso)),
    month: (iso) => month.format(readDay(iso)),
    shortMonth: (iso) => shortMonth.format(readDay(iso)),
    figure: (count) => figure.format(count),
  };
}

/** `YYYY-MM-DD` or `YYYY-MM`, as an instant in UTC; the setter keeps the years before 100 as they are. */
function readDay(iso: string): Date {
  const [year = 1, month = 1, day = 1] = iso.split('-').map(Number);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}
