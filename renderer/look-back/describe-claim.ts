import type { Claim } from '../../shared/look-back/gather-strengths';
import { strengthWords as words } from '../words/look-back';
import { countWords } from '../words/programs';

/** "You sang or said rhymes in 14 programs since 2021." */
export function describeClaim(claim: Omit<Claim, 'proofs'>): string {
  const what = words.claims[claim.id](countWords.programs(claim.programs));
  return `${what} ${words.when(claim.firstYear, claim.latestYear)}.`;
}
