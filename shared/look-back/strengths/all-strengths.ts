import { AREA_CLAIMS } from './area-claims';
import type { ClaimRule } from './claim-rule';
import { PRACTICE_CLAIMS } from './practices';
import { WAY_CLAIMS } from './ways';

export const CLAIMS = { ...PRACTICE_CLAIMS, ...AREA_CLAIMS, ...WAY_CLAIMS } as const;

export type ClaimId = keyof typeof CLAIMS;

/** The same rules, as a list to go through. */
export const CLAIM_RULES: readonly (readonly [ClaimId, ClaimRule])[] = listClaims();

/** The practices of Every Child Ready to Read, the areas of the ALSC competencies, and ways of working. */
export type StrengthGroup = 'practice' | 'area' | 'way';

/**
 * In the order of their sources. The areas are the seven of the ALSC Competencies (2020 revision), by
 * name in `renderer/words/look-back.ts`; the practices those of Every Child Ready to Read.
 */
export const STRENGTHS = {
  reading: { group: 'practice', claims: ['shared-books'] },
  singing: { group: 'practice', claims: ['sang'] },
  playing: { group: 'practice', claims: ['played'] },
  talking: { group: 'practice', claims: ['talked'] },
  writing: { group: 'practice', claims: ['wrote'] },
  'client-group': { group: 'area', claims: ['included-everyone'] },
  'readers-advisory': { group: 'area', claims: ['answered-readers'] },
  'programming-skills': { group: 'area', claims: ['ran-programs', 'kept-changing'] },
  'collection-knowledge': { group: 'area', claims: ['brought-collection'] },
  'outreach-advocacy': { group: 'area', claims: ['reached-out', 'partnered'] },
  administration: { group: 'area', claims: ['organised-people'] },
  professionalism: { group: 'area', claims: ['wrote-tips', 'gave-credit', 'went-on-learning'] },
  outreach: { group: 'way', claims: ['went-out'] },
  partnerships: { group: 'way', claims: ['partnered'] },
  inclusion: { group: 'way', claims: ['included-everyone'] },
} as const satisfies Record<string, { group: StrengthGroup; claims: readonly ClaimId[] }>;

export type StrengthId = keyof typeof STRENGTHS;

export const STRENGTH_IDS = [
  'reading',
  'singing',
  'playing',
  'talking',
  'writing',
  'client-group',
  'readers-advisory',
  'programming-skills',
  'collection-knowledge',
  'outreach-advocacy',
  'administration',
  'professionalism',
  'outreach',
  'partnerships',
  'inclusion',
] as const satisfies readonly StrengthId[];

function listClaims(): [ClaimId, ClaimRule][] {
  // `Object.entries` forgets the names of the keys; they are those of `CLAIMS` itself.
  return Object.entries(CLAIMS) as [ClaimId, ClaimRule][];
}
