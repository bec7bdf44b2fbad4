import type { Piece, WritingField } from '../model/writing';
import { draftBio } from '../proposals/draft-bio';
import { draftDescription } from '../proposals/draft-description';
import { draftAudience, draftOutcomes } from '../proposals/draft-outcomes';
import { maxOf, type Composed, type ComposerContext } from './composer-context';
import { fieldOf } from './field-of';
import { planGaps, type GapPlan, type GapRequest } from './gaps';
import type { Subject } from './gather-subjects';
import { titlePieces } from './title';

/** Drafts each field of a proposal as far as the facts go; fields that only she can choose stay empty. */
export function composeProposal(context: ComposerContext): Composed {
  const { venue, subjects, profile } = context;
  const outcomes = draftOutcomes(subjects);
  const description = draftDescription(subjects, maxOf(venue, 'description', 'words', 75));
  const plan = planGaps(proposalGaps(subjects, description.length === 0, 3 - outcomes.length));
  const drafts: Record<string, Piece[]> = {
    title: titlePieces(subjects),
    description: description.length > 0 ? description : gapOf(subjects, plan, ['what-happened']),
    audience: draftAudience(subjects),
    bio: draftBio(profile, maxOf(venue, 'bio', 'words', 75)),
  };
  const missing = ['tip', 'next-time', 'how-you-knew'].map((promptId) =>
    gapOf(subjects, plan, [promptId]),
  );
  const fillers = missing.filter((pieces) => pieces.length > 0);
  for (const number of [1, 2, 3]) {
    drafts[`outcome-${String(number)}`] = outcomes[number - 1] ?? fillers.shift() ?? [];
  }
  const fields: WritingField[] = venue.fields.map(({ id }) => fieldOf(id, drafts[id] ?? []));
  const gaps = plan.gaps.filter(({ marker }) => fields.some(({ text }) => text.includes(marker)));
  return { fields, gaps };
}

function gapOf(subjects: readonly Subject[], plan: GapPlan, promptIds: readonly string[]): Piece[] {
  for (const subject of subjects) {
    for (const promptId of promptIds) {
      const unit = plan.unitFor(subject, promptId);
      if (unit) return unit;
    }
  }
  return [];
}

/** Asked of the first program that could answer: three outcomes are wanted from all of them together. */
function proposalGaps(
  subjects: readonly Subject[],
  needsDescription: boolean,
  missingOutcomes: number,
): GapRequest[] {
  const [subject] = subjects;
  if (!subject) return [];
  const outcomes = (['tip', 'next-time', 'how-you-knew'] as const).filter(
    (promptId) => !subject.settledPromptIds.has(promptId),
  );
  const parts = { tip: 'tip', 'next-time': 'next-time', 'how-you-knew': 'evidence' } as const;
  return [
    ...(needsDescription
      ? [{ subject, promptId: 'what-happened', part: 'what-we-did' } as const]
      : []),
    ...outcomes
      .slice(0, Math.max(0, missingOutcomes))
      .map((promptId) => ({ subject, promptId, part: parts[promptId] })),
  ];
}
