import type { ProgramDetails } from '../programs/program-details';
import type { Program } from '../model/program';
import { bound, type Bounded } from './bounded';
import {
  STRENGTH_IDS,
  STRENGTHS,
  type ClaimId,
  type StrengthGroup,
  type StrengthId,
} from './strengths/all-strengths';
import { findEvidence, showReasons, type Evidence, type Reason } from './strengths/find-evidence';
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

/** A proof before its sentences are quoted whole. */
interface Found {
  program: Program;
  reasons: NonNullable<ReturnType<Evidence['get']>>;
}

/** One program may be chance. */
const LEAST_PROGRAMS = 2;
const MOST_PROOFS = 60;

/** The strengths that the log (newest first) bears out, in the order of their sources. */
export function gatherStrengths(log: readonly ProgramDetails[]): StrengthsPage {
  const proofs = collectProofs(log);
  const strengths = STRENGTH_IDS.flatMap((id) => {
    // One of each is enough to show her a sentence.
    const claims = listClaims(id, proofs, 1);
    return claims.length === 0 ? [] : [summarise(id, claims)];
  });
  return { isLogEmpty: log.length === 0, strengths };
}

export function gatherStrength(log: readonly ProgramDetails[], id: StrengthId): StrengthPage {
  return {
    id,
    group: STRENGTHS[id].group,
    claims: listClaims(id, collectProofs(log), MOST_PROOFS),
  };
}

function collectProofs(log: readonly ProgramDetails[]): Map<ClaimId, Found[]> {
  const byClaim = new Map<ClaimId, Found[]>();
  for (const details of log) {
    for (const [id, reasons] of findEvidence(details)) {
      const proof = { program: details.program, reasons };
      const proofs = byClaim.get(id);
      if (proofs === undefined) byClaim.set(id, [proof]);
      else proofs.push(proof);
    }
  }
  return byClaim;
}

function listClaims(
  strengthId: StrengthId,
  byClaim: ReadonlyMap<ClaimId, Found[]>,
  limit: number,
): Claim[] {
  const claims = STRENGTHS[strengthId].claims.map((id) => ({
    id,
    proofs: byClaim.get(id) ?? [],
  }));
  const programIds = claims.flatMap(({ proofs }) => proofs.map(({ program }) => program.id));
  if (new Set(programIds).size < LEAST_PROGRAMS) return [];
  return claims.flatMap(({ id, proofs }) =>
    proofs.length === 0 ? [] : [toClaim(id, proofs, limit)],
  );
}

function toClaim(id: ClaimId, found: readonly Found[], limit: number): Claim {
  const years = found.map(({ program }) => Number(program.heldOn.slice(0, 4)));
  const { shown, more } = bound(
    found.toSorted((a, b) => Number(hasWords(b)) - Number(hasWords(a))),
    limit,
  );
  return {
    id,
    programs: found.length,
    firstYear: years.reduce((first, year) => Math.min(first, year), Infinity),
    latestYear: years.reduce((latest, year) => Math.max(latest, year), 0),
    proofs: {
      shown: shown.map(({ program, reasons }) => ({
        program: toProgramLine(program),
        reasons: showReasons(reasons),
      })),
      more,
    },
  };
}

function hasWords({ reasons }: Found): boolean {
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
