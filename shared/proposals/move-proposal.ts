import type { KeptText, Proposal } from '../model/proposal';
import type { FieldKind, FormField, ProposalForm } from '../model/proposal-form';
import type { WritingField } from '../model/writing';
import { findBuiltInForm } from './forms/built-in-forms';

/** Kinds whose text may stand in for another where the form has no field of the same. */
const NEAR: Partial<Record<FieldKind, readonly FieldKind[]>> = {
  description: ['short-description'],
  'short-description': ['description'],
  subtitle: ['title'],
};

/** What becomes of each text on a move. */
export interface Move {
  fields: WritingField[];
  kept: KeptText[];
}

/**
 * Carries over what fits: each text goes to the field of the same kind, in order; a text that has no
 * place is kept beside the form. A field that nothing was carried to gets its draft for the new form.
 * What is too long is carried whole: the count marks it.
 */
export function moveTexts(
  from: Pick<Proposal, 'form' | 'fields' | 'kept'>,
  form: ProposalForm,
  fresh: readonly WritingField[],
): Move {
  const sources = [
    ...from.form.fields.map(({ kind, label, id }) => ({
      kind,
      label,
      field: from.fields.find(({ fieldId }) => fieldId === id),
    })),
    ...from.kept.map(({ kind, label, text }) => ({
      kind,
      label,
      field: { fieldId: 'kept', text, draft: '', pieces: [] },
    })),
  ].filter(({ field }) => field !== undefined && field.text.trim() !== '');
  const used = new Set<(typeof sources)[number]>();
  const take = (kinds: readonly string[]): (typeof sources)[number] | undefined => {
    const found = sources.find((source) => !used.has(source) && kinds.includes(source.kind));
    if (found) used.add(found);
    return found;
  };
  const own = new Map(form.fields.map((field) => [field.id, take([field.kind])]));
  const fields = form.fields.map((field): WritingField => {
    const draft = fresh.find(({ fieldId }) => fieldId === field.id) ?? blank(field);
    const source = own.get(field.id) ?? take(NEAR[field.kind] ?? []);
    const text = source?.field?.text;
    // What she never touched is written anew, at the length of this form.
    const isDraft = source?.field !== undefined && source.field.text === source.field.draft;
    return text === undefined || (isDraft && draft.draft !== '') ? draft : { ...draft, text };
  });
  const kept = sources
    .filter((source) => !used.has(source))
    .map(({ kind, label, field }) => ({ kind, label, text: field?.text ?? '' }));
  return { fields, kept };
}

function blank({ id }: FormField): WritingField {
  return { fieldId: id, text: '', draft: '', pieces: [] };
}

/** A form of hers or one that came with the app; hers come first. */
export function findForm(id: string, own: readonly ProposalForm[]): ProposalForm | undefined {
  return own.find((form) => form.id === id) ?? findBuiltInForm(id);
}
