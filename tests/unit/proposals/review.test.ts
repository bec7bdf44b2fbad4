import { describe, expect, it } from 'vitest';
import type { ProposalForm } from '../../../shared/model/proposal-form';
import { NO_DATES, type Proposal } from '../../../shared/model/proposal';
import { listDueDays } from '../../../shared/proposals/decide-due';
import { findBuiltInForm } from '../../../shared/proposals/forms/built-in-forms';
import { measureReading } from '../../../shared/proposals/review/measure-reading';
import { findSelling, reviewProposal } from '../../../shared/proposals/review/review-proposal';

function formOf(id: string): ProposalForm {
  const form = findBuiltInForm(id);
  if (form === undefined) throw new Error(`No form ${id}`);
  return form;
}

const FORM = formOf('pla-conference');

describe('a reviewer’s eye', () => {
  it('finds nothing yet in an empty form', () => {
    expect(reviewProposal(FORM, {}).every(({ found }) => found.length === 0)).toBe(true);
  });

  it('ties each point to the words that satisfy it, where they stand', () => {
    const texts = {
      description:
        'Families who work late struggle to come in the morning. You will leave with a plan that you can copy. 26 people came. We read in Spanish too.',
      'outcome-1': 'plan a night storytime',
      'outcome-2': 'understand owls',
      audience: 'Library staff in small libraries',
      new: 'We read in the dark instead of with a projector.',
    };
    const items = reviewProposal(FORM, texts);
    const words = Object.fromEntries(
      items.map(({ point, found }) => [point, found.map((one) => one.words)]),
    );
    expect(words['clear']?.[0]).toMatch(/^You will leave with a plan/u);
    expect(words['specific']).toContain('26 people');
    expect(words['actionable']).toEqual(['plan']);
    expect(words['copyable']).toContain('a plan that you can copy');
    expect(words['new']?.[0]).toMatch(/^instead of with a projector/u);
    expect(words['relevant']).toContain('Library staff in small libraries');
    expect(words['inclusive']?.[0]).toMatch(/^Spanish/u);
    for (const { found } of items) {
      for (const { fieldId, start, end, words: shown } of found) {
        const text = new Map(Object.entries(texts)).get(fieldId) ?? '';
        expect(text.slice(start, end).trim()).toBe(shown);
      }
    }
  });

  it('does not take “everyone” for an audience', () => {
    const [relevant] = reviewProposal(FORM, { audience: 'Almost everyone' }).filter(
      ({ point }) => point === 'relevant',
    );
    expect(relevant?.found).toEqual([]);
  });

  it('hears what sounds like selling, and nothing in what does not', () => {
    const found = findSelling(FORM, {
      description: 'Order our kit, or hire me. Details in my book.',
    });
    expect(found.map(({ words }) => words.toLowerCase())).toEqual([
      'order our',
      'hire me',
      'my book',
    ]);
    expect(findSelling(FORM, { description: 'The book list, and what children bought.' })).toEqual(
      [],
    );
  });

  it('counts words a sentence, and shows the one that is too long to say', () => {
    const long = `We ${'really '.repeat(29)}hooted.`;
    const reading = measureReading(`We read. ${long}`);
    expect(reading).toMatchObject({ sentences: 2, wordsPerSentence: 17 });
    expect(reading?.longest?.text).toBe(long);
    expect(reading?.longest?.start).toBe(9);
    expect(measureReading('')).toBeNull();
  });
});

describe('days that are near', () => {
  const proposal = (change: Partial<Proposal>): Proposal => ({
    id: 'p',
    form: FORM,
    programIds: [],
    event: 'PLA 2028',
    story: [],
    fields: [],
    kept: [],
    gaps: [],
    coPresenters: [],
    dates: { ...NO_DATES, dueOn: '2026-12-01', eventOn: '2027-03-01' },
    status: 'drafting',
    history: [],
    movedFromId: null,
    createdAt: '2026-11-01T00:00:00.000Z',
    updatedAt: '2026-11-01T00:00:00.000Z',
    deletedAt: null,
    ...change,
  });
  const days = (today: string, change: Partial<Proposal> = {}, shown: string[] = []) =>
    listDueDays([proposal(change)], today, new Set(shown));

  it('come once for each notice, also where the day itself was missed', () => {
    expect(days('2026-11-20')).toEqual([]);
    const [week] = days('2026-11-24');
    expect(week).toMatchObject({ kind: 'due', days: 7, name: 'PLA 2028' });
    expect(days('2026-11-26', {}, [week?.key ?? ''])).toEqual([]);
    expect(days('2026-11-26')).toHaveLength(1);
    expect(days('2026-12-01', {}, [week?.key ?? ''])[0]?.days).toBe(0);
    expect(days('2026-12-02')).toEqual([]);
  });

  it('are of the deadline while drafting, of the event once accepted, and of nothing else', () => {
    expect(days('2027-02-25', { status: 'accepted' })[0]?.kind).toBe('event');
    expect(days('2026-11-30', { status: 'sent' })).toEqual([]);
    expect(days('2026-11-30', { deletedAt: '2026-11-02T00:00:00.000Z' })).toEqual([]);
  });
});
