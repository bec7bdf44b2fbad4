import type { Portfolio } from '../model/portfolio';

type Dated = Pick<Portfolio, 'from' | 'to' | 'title' | 'name' | 'subtitle'>;

/**
 * The same portfolio for now: a whole year becomes this year, with its number in name and title; an
 * end that has passed becomes the end of this year. `null` where it is up to date already, as one
 * with an open end always is. `today` is `YYYY-MM-DD`.
 */
export function bringUpToDate<P extends Dated>(portfolio: P, today: string): P | null {
  const { from, to } = portfolio;
  if (to === null || to >= today) return null;
  const year = today.slice(0, 4);
  const oldYear = to.slice(0, 4);
  const isWholeYear = from === `${oldYear}-01-01` && to === `${oldYear}-12-31`;
  const renew = (text: string): string =>
    isWholeYear ? text.replace(new RegExp(`(?<!\\d)${oldYear}(?!\\d)`, 'g'), year) : text;
  return {
    ...portfolio,
    name: renew(portfolio.name),
    title: renew(portfolio.title),
    subtitle: renew(portfolio.subtitle),
    from: isWholeYear ? `${year}-01-01` : from,
    to: `${year}-12-31`,
  };
}
