import type { PageDocument, PagePart } from '../../documents/page-document';
import type { Proposal } from '../../model/proposal';
import type { FormField } from '../../model/proposal-form';
import type { Settings } from '../../model/settings';
import { countIn } from '../../text/count';
import { OUTCOME_STEM } from '../outcome-stem';
import { titleOf } from '../summarise-proposal';

/** Whose document it is, and how it is printed. */
export type DocumentSettings = Pick<Settings, 'profile' | 'paper' | 'language'>;

const EMPTY = 'Still empty.';

/** The whole proposal in the order of its form: to show to a colleague, or to keep. */
export function buildProposalDocument(
  proposal: Proposal,
  { profile, paper, language }: DocumentSettings,
): PageDocument {
  const { form } = proposal;
  const title = titleOf(proposal);
  const where = proposal.event.trim() === '' ? form.name : `${proposal.event.trim()}, ${form.name}`;
  const isFirstOutcome = (at: number): boolean =>
    form.fields.findIndex(({ kind }) => kind === 'outcome') === at;
  return {
    title: title === '' ? form.name : title,
    subtitle: `Proposal for ${where}`,
    author: profile.name.trim(),
    language,
    paper,
    parts: form.fields.flatMap((field, at): PagePart[] => {
      const text = proposal.fields.find(({ fieldId }) => fieldId === field.id)?.text.trim() ?? '';
      return [
        { as: 'heading', level: 1, text: field.label },
        ...(isFirstOutcome(at) ? [{ as: 'note', text: OUTCOME_STEM } as const] : []),
        text === '' ? { as: 'note', text: EMPTY } : { as: 'plain', text },
        ...countNote(field, text),
      ];
    }),
  };
}

function countNote({ limit }: FormField, text: string): PagePart[] {
  const max = limit?.max ?? null;
  if (limit === null || max === null || text === '') return [];
  const count = countIn(limit.unit, text);
  return [{ as: 'note', text: `${String(count)} of ${String(max)} ${limit.unit}` }];
}
