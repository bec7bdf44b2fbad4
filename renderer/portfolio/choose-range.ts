import type { Portfolio } from '../../shared/model/portfolio';
import type { RangeName } from '../words/portfolio';

export type Range = Pick<Portfolio, 'from' | 'to'>;

function yearRange(year: number): Range {
  const name = String(year).padStart(4, '0');
  return { from: `${name}-01-01`, to: `${name}-12-31` };
}

/** The days of a named range. Her own dates start as the range that she sees. */
export function rangeOf(name: RangeName, today: string, current: Range): Range {
  const year = Number(today.slice(0, 4));
  switch (name) {
    case 'this-year':
      return yearRange(year);
    case 'last-year':
      return yearRange(year - 1);
    case 'all':
      return { from: null, to: null };
    case 'own':
      return { from: current.from, to: current.to };
  }
}

/** What a range is called; anything else is her own dates. */
export function nameRange(range: Range, today: string): RangeName {
  const names = ['this-year', 'last-year', 'all'] as const;
  const found = names.find((name) => {
    const { from, to } = rangeOf(name, today, range);
    return from === range.from && to === range.to;
  });
  return found ?? 'own';
}
