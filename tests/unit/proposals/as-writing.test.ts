import { expect, it } from 'vitest';
import { NO_DATES, type Proposal } from '../../../shared/model/proposal';
import { writingSchema } from '../../../shared/model/writing';
import { asWriting, placeOf } from '../../../shared/proposals/as-writing';
import { findBuiltInForm } from '../../../shared/proposals/forms/built-in-forms';

const form = findBuiltInForm('lightning-talk');
if (form === undefined) throw new Error('No form');

const at = '2026-11-01T00:00:00.000Z';
const proposal: Proposal = {
  id: '35452b9c-3229-4c62-8ad3-d5462911d794',
  form,
  programIds: ['p-1'],
  event: ' Spring Institute 2027 ',
  story: [],
  fields: [
    { fieldId: 'title', text: 'Owls', draft: '', pieces: [] },
    { fieldId: 'short-description', text: 'By flashlight.', draft: '', pieces: [] },
  ],
  kept: [],
  gaps: [],
  coPresenters: [],
  dates: NO_DATES,
  status: 'sent',
  history: [],
  movedFromId: null,
  createdAt: at,
  updatedAt: at,
  deletedAt: null,
};

it('stands in the portfolio with its title, its description and the conference’s name', () => {
  const writing = asWriting(proposal);
  expect(writingSchema.safeParse(writing).success).toBe(true);
  expect(writing.fields.map(({ fieldId, text }) => [fieldId, text])).toEqual([
    ['title', 'Owls'],
    ['description', 'By flashlight.'],
  ]);
  expect(placeOf(proposal)).toEqual({
    id: writing.venueId,
    name: 'Spring Institute 2027',
    rung: 5,
  });
  expect(placeOf({ ...proposal, event: '' }).name).toBe('Lightning talk');
});
