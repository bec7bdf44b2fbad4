import { describe, expect, it } from 'vitest';
import { proposalFormSchema } from '../../../shared/model/proposal-form';
import { BUILT_IN_FORMS, findBuiltInForm } from '../../../shared/proposals/forms/built-in-forms';
import { suggestForms } from '../../../shared/proposals/forms/suggest-forms';

const formOf = (id: string) => {
  const form = findBuiltInForm(id);
  if (form === undefined) throw new Error(`No form ${id}`);
  return form;
};

describe('the forms that come with the app', () => {
  it('are whole, each with fields of its own names, and a source with a year for every limit', () => {
    expect(BUILT_IN_FORMS.length).toBeGreaterThanOrEqual(20);
    expect(new Set(BUILT_IN_FORMS.map(({ id }) => id)).size).toBe(BUILT_IN_FORMS.length);
    for (const form of BUILT_IN_FORMS) {
      expect(proposalFormSchema.safeParse(form).success).toBe(true);
      expect(new Set(form.fields.map(({ id }) => id)).size).toBe(form.fields.length);
      if (form.fields.some(({ limit }) => limit !== null)) {
        expect(form.sourceUrl).toMatch(/^https?:\/\//u);
        expect(form.year).not.toBeNull();
      }
    }
  });

  it('have the limits that DOMAIN.md 1.1 and 1.2 name, and no others', () => {
    const limits = BUILT_IN_FORMS.flatMap(({ id, fields }) =>
      fields.flatMap((field) =>
        field.limit === null
          ? []
          : [`${id} ${field.id} ${String(field.limit.max)} ${field.limit.unit}`],
      ),
    ).toSorted();
    expect(limits).toEqual([
      'aasl-national description 300 words',
      'aasl-national title 140 characters',
      'alsc-at-ala description 75 words',
      'alsc-institute description 75 words',
      'pla-at-ala description 100 words',
      'pla-conference bio 75 words',
      'pla-conference equity 75 words',
      'poster-cala bio 150 words',
      'poster-cala description 250 words',
    ]);
  });
});

describe('where else a proposal could go', () => {
  it('is a smaller rung, the nearest first, and another form of the same', () => {
    const { smaller, elsewhere } = suggestForms(formOf('pla-conference'), BUILT_IN_FORMS);
    expect(smaller.map(({ rung }) => rung)).toEqual([6, 5, 4]);
    expect(elsewhere.every(({ rung, id }) => rung === 7 && id !== 'pla-conference')).toBe(true);
    expect(suggestForms(formOf('poster-ala'), BUILT_IN_FORMS).smaller).toEqual([]);
  });
});
