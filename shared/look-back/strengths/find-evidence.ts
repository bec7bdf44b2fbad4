import { linesOf } from '../../programs/name-book';
import type { ProgramDetails } from '../../programs/program-details';
import type { Place, Program, ProgramKind } from '../../model/program';
import type { Reflection } from '../../model/reflection';
import { foldText } from '../../text/fold-text';
import { CLAIM_RULES, type ClaimId } from './all-strengths';
import type { ClaimRule, EvidenceField, WordRule } from './claim-rule';
import { listHerTexts, quoteWhole, type HerText } from './read-sentences';

/** Why a program bears a claim out. */
export type Reason =
  /** A sentence of hers, Markdown. */
  | { by: 'words'; text: string }
  | { by: 'answer'; question: string; text: string }
  | { by: 'field'; field: EvidenceField; lines: string[] }
  | { by: 'kind'; kind: ProgramKind }
  | { by: 'place'; place: Place }
  | { by: 'tag'; tag: string };

/** As it is remembered: `text` is quoted whole only when it is shown. */
type FoundReason = Exclude<Reason, { by: 'words' }> | { by: 'words'; text: string; block: string };

export type Evidence = ReadonlyMap<ClaimId, readonly FoundReason[]>;

export function showReasons(reasons: readonly FoundReason[]): Reason[] {
  return reasons.map((reason) =>
    reason.by === 'words' ? { by: 'words', text: quoteWhole(reason) } : reason,
  );
}

const MOST_SENTENCES = 2;
const MOST_LINES = 4;

/** The idea was hers: nobody to thank. */
const OWN_IDEA =
  /^\W*(?:me|myself|mine|own|my (?:own )?(?:head|idea|brain|mind)|n\/?a|none|no one|unknown)\b/i;

const known = new WeakMap<Program, { reflection: Reflection | null; evidence: Evidence }>();

/**
 * Which claims a program bears out, and by what. Remembered as long as program and reflection are
 * the same objects: the library makes new ones for whatever changes.
 */
export function findEvidence(details: ProgramDetails): Evidence {
  const before = known.get(details.program);
  if (before?.reflection === details.reflection) return before.evidence;
  const evidence = readEvidence(details);
  known.set(details.program, { reflection: details.reflection, evidence });
  return evidence;
}

function readEvidence(details: ProgramDetails): Evidence {
  const texts = listHerTexts(details);
  const tags = details.program.tags.map((tag) => ({ tag, folded: foldText(tag.trim()) }));
  const evidence = new Map<ClaimId, readonly FoundReason[]>();
  for (const [id, rule] of CLAIM_RULES) {
    const reasons = findReasons(details, rule, texts, tags);
    if (reasons.length > 0) evidence.set(id, reasons);
  }
  return evidence;
}

function findReasons(
  { program, reflection }: ProgramDetails,
  rule: ClaimRule,
  texts: readonly HerText[],
  tags: readonly { tag: string; folded: string }[],
): FoundReason[] {
  const answers = (reflection?.answers ?? []).filter(
    ({ promptId, text }) => rule.promptIds?.includes(promptId) === true && text.trim() !== '',
  );
  const told: FoundReason[] = [
    ...(rule.words === undefined ? [] : findSentences(texts, rule.words)),
    ...answers.map(({ question, text }): FoundReason => ({ by: 'answer', question, text })),
    ...(rule.fields ?? []).flatMap((field): FoundReason[] => {
      const lines = readField(program, field);
      return lines.length === 0 ? [] : [{ by: 'field', field, lines }];
    }),
  ];
  if (told.length > 0) return told;
  const { place, kind } = program;
  return [
    ...tags.flatMap(({ tag, folded }): FoundReason[] =>
      rule.tags?.includes(folded) === true ? [{ by: 'tag', tag }] : [],
    ),
    ...(rule.kinds?.includes(kind) === true ? [{ by: 'kind', kind } as const] : []),
    ...(place !== null && rule.places?.includes(place) === true
      ? [{ by: 'place', place } as const]
      : []),
  ];
}

function findSentences(texts: readonly HerText[], rule: WordRule): FoundReason[] {
  return (
    texts
      .filter(({ plain }) => rule.hints.some((hint) => plain.includes(hint)))
      .flatMap(({ statements }) => statements())
      .filter(
        ({ plain }) =>
          rule.says.some((pattern) => pattern.test(plain)) &&
          rule.unless?.some((pattern) => pattern.test(plain)) !== true,
      )
      // The same words twice are one reason.
      .filter(({ text }, index, all) => all.findIndex((one) => one.text === text) === index)
      .slice(0, MOST_SENTENCES)
      .map(({ text, block }) => ({ by: 'words', text, block }))
  );
}

function readField(program: Program, field: EvidenceField): string[] {
  const lines = field === 'ideaFrom' ? [program.ideaFrom] : linesOf(program, field);
  return lines
    .filter((line) => line.trim() !== '' && !(field === 'ideaFrom' && OWN_IDEA.test(line)))
    .slice(0, MOST_LINES);
}
