import { PROGRAM_LIMITS } from '../model/program';

const SIGNS = /[\s$€£¥]|\b(?:usd|cad|eur|gbp|aud|nzd)\b/gi;

/** A sum of money as a number: "$1,200.50", "12,50 €", "0". `null` where it is none. */
export function readCost(cell: string): number | null {
  const bare = cell.replace(SIGNS, '');
  const isDecimalComma = /^\d{1,3}(?:\.\d{3})*,\d{1,2}$/.test(bare);
  const plain = isDecimalComma
    ? bare.replaceAll('.', '').replace(',', '.')
    : bare.replace(/,(?=\d{3}(?:\D|$))/g, '');
  if (!/^\d+(?:\.\d+)?$/.test(plain)) return null;
  const cost = Math.round(Number(plain) * 100) / 100;
  return cost <= PROGRAM_LIMITS.cost ? cost : null;
}
