import type { ProgramDetails } from '../ipc/contract';
import { bound, type Bounded } from './bounded';
import {
  STRENGTH_IDS,
  STRENGTHS,
  type ClaimId,
  type StrengthGroup,
  type StrengthId,
} from './strengths/all-strengths';
import { findEvidence, type Reason } from './strengths/find-evidence';
import { toProgramLine, type ProgramLine } from './written-answer';

/** A program behind a claim, and what in it bears the claim out. */
export interface Proof {
  program: ProgramLine;
  reasons: readonly Reason[];
}

export interface Claim {
  id: ClaimId;
  programs: number;
  /** Years of the first and the latest program behind it. */
  firstYear: number;
  latestYear: number;
  /** Newest first; those with words of hers before those with only a kind or a tag. */
  proofs: Bounded<Proof>;
}

export interface StrengthSummary {
  id: StrengthId;
  group: StrengthGroup;
  claims: Omit<Claim, 'proofs'>[];
  /** A sentence of hers, the newest there is; `null` where only facts speak. */
  sentence: { text: string; program: ProgramLine } | null;
}

export interface StrengthsPage {
  isLogEmpty: boolean;
  strengths: StrengthSummary[];
}

export interface StrengthPage {
  id: StrengthId;
  group: StrengthGroup;
  /** Empty where the log does not bear it out (any more). */
  claims: Claim[];
}

/** One program may be chance. */
const LEAST_PROGRAMS = 2;
const MOST_PROOFS = 60;

/** The strengths that the log (newest first) bears out, in the order of their sources. */
export function gatherStrengths(log: readonly ProgramDetails[]): StrengthsPage {
  const proofs = collectProofs(log);
  const strengths = STRENGTH_IDS.flatMap((id) => {
    const claims = listClaims(id, proofs);
    return claims.length === 0 ? [] : [summarise(id, claims)];
  });
  return { isLogEmpty: log.length === 0, strengths };
}

export function gatherStrength(log: readonly ProgramDetails[], id: StrengthId): StrengthPage {
  return { id, group: STRENGTHS[id].group, claims: listClaims(id, collectProofs(log)) };
}

function collectProofs(log: readonly ProgramDetails[]): Map<ClaimId, Proof[]> {
  const byClaim = new Map<ClaimId, Proof[]>();
  for (const details of log) {
    for (const [id, reasons] of findEvidence(details)) {
      const proof = { program: toProgramLine(details.program), reasons };
      const proofs = byClaim.get(id);
      if (proofs === undefined) byClaim.set(id, [proof]);
      else proofs.push(proof);
    }
  }
  return byClaim;
}

function listClaims(strengthId: StrengthId, byClaim: ReadonlyMap<ClaimId, Proof[]>): Claim[] {
  const claims = STRENGTHS[strengthId].claims.map((id) => ({
    id,
    proofs: byClaim.get(id) ?? [],
  }));
  const programIds = claims.flatMap(({ proofs }) => proofs.map(({ program }) => program.id));
  if (new Set(programIds).size < LEAST_PROGRAMS) return [];
  return claims.flatMap(({ id, proofs }) => (proofs.length === 0 ? [] : [toClaim(id, proofs)]));
}

function toClaim(id: ClaimId, proofs: readonly Proof[]): Claim {
  const years = proofs.map(({ program }) => Number(program.heldOn.slice(0, 4)));
  return {
    id,
    programs: proofs.length,
    firstYear: Math.min(...years),
    latestYear: Math.max(...years),
    proofs: bound(
      proofs.toSorted((a, b) => Number(hasWords(b)) - Number(hasWords(a))),
      MOST_PROOFS,
    ),
  };
}

function hasWords({ reasons }: Proof): boolean {
  return reasons.some(({ by }) => by === 'words' || by === 'answer');
}

function summarise(id: StrengthId, claims: readonly Claim[]): StrengthSummary {
  const spoken = claims
    .flatMap(({ proofs }) => proofs.shown)
    .flatMap(({ program, reasons }) =>
      reasons.flatMap((reason) =>
        reason.by === 'words' || reason.by === 'answer' ? [{ text: reason.text, program }] : [],
      ),
    );
  return {
    id,
    group: STRENGTHS[id].group,
    claims: claims.map(({ id: claimId, programs, firstYear, latestYear }) => ({
      id: claimId,
      programs,
      firstYear,
      latestYear,
    })),
    sentence: spoken[0] ?? null,
  };
}
