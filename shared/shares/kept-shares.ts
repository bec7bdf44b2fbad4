import type { Share } from '../model/share';

/** The shares that count: those in the trash do not. */
export function keptShares(shares: readonly Share[]): Share[] {
  return shares.filter(({ deletedAt }) => deletedAt === null);
}
