import type { Proposal } from '../model/proposal';
import type { FieldKind } from '../model/proposal-form';
import type { StoryPart } from './drafting/draft-story';

/** What is still empty, and where it can be answered. */
export interface OpenPart {
  place: 'story' | 'fields';
  fieldId: string;
  /** Only for fields: a part of the story is named by the interface. */
  label: string;
  fill:
    | { from: 'prompt'; promptId: string }
    | { from: 'profile' }
    | { from: 'co-presenters' }
    /** Only she can say it. */
    | { from: 'her' };
}

const STORY_PROMPTS: Record<StoryPart, string | null> = {
  problem: null,
  did: 'what-happened',
  happened: 'how-you-knew',
  'take-home': 'tip',
};

const FIELD_PROMPTS: Partial<Record<FieldKind, string>> = {
  description: 'what-happened',
  'short-description': 'what-happened',
  did: 'what-happened',
  happened: 'how-you-knew',
  'take-home': 'tip',
  outcome: 'tip',
};

/** The parts of the story first, then the fields in the order of the form. A gap counts as empty. */
export function listOpenParts(
  proposal: Pick<Proposal, 'form' | 'programIds'>,
  texts: { story: Readonly<Record<string, string>>; fields: Readonly<Record<string, string>> },
): OpenPart[] {
  const hasProgram = proposal.programIds.length > 0;
  const isOpen = (text: string | undefined): boolean =>
    (text ?? '').replaceAll(/\[\[[^\]]*\]\]/gu, '').trim() === '';
  const byPrompt = (promptId: string | null | undefined): OpenPart['fill'] =>
    typeof promptId === 'string' && hasProgram ? { from: 'prompt', promptId } : { from: 'her' };
  const story = (Object.keys(STORY_PROMPTS) as StoryPart[])
    .filter((part) => isOpen(texts.story[part]))
    .map((part) => ({
      place: 'story' as const,
      fieldId: part,
      label: '',
      fill: byPrompt(STORY_PROMPTS[part]),
    }));
  const fields = proposal.form.fields
    .filter(({ id }) => isOpen(texts.fields[id]))
    .map(({ id, kind, label }) => ({
      place: 'fields' as const,
      fieldId: id,
      label,
      fill:
        kind === 'bio'
          ? ({ from: 'profile' } as const)
          : kind === 'co-presenters'
            ? ({ from: 'co-presenters' } as const)
            : byPrompt(FIELD_PROMPTS[kind]),
    }));
  return [...story, ...fields];
}
