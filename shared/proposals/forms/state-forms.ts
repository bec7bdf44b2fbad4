import type { FormField, ProposalForm } from '../../model/proposal-form';
import { formField, outcomeFields } from './form-fields';

const COMMON = { checkedOn: null, isOwn: false, rung: 6 } as const;

function talkFields(change: { length?: FormField; format?: FormField } = {}): FormField[] {
  return [
    formField('title'),
    formField('description'),
    ...outcomeFields(3),
    formField('audience'),
    ...(change.format === undefined ? [] : [change.format]),
    ...(change.length === undefined ? [] : [change.length]),
    formField('interaction'),
    formField('equity'),
    formField('co-presenters'),
    formField('bio'),
    formField('av'),
  ];
}

/** State conferences that were looked at (DOMAIN.md 1.1), and a plain one for all the others. */
export const STATE_FORMS: readonly ProposalForm[] = [
  {
    ...COMMON,
    id: 'state-conference',
    name: 'A state library conference',
    minutes: null,
    fields: talkFields({ format: formField('format'), length: formField('length') }),
    rules: ['Every state has its own form. Put in the limits of the current call.'],
    support: [
      'Several states offer help before you send: office hours, feedback by e-mail, or a sample proposal.',
    ],
    criteria: [],
    sourceUrl: null,
    year: null,
  },
  {
    ...COMMON,
    id: 'cla-california',
    name: 'California Library Association (CLA)',
    minutes: null,
    fields: talkFields({
      format: formField('format', {
        hint: 'The formats of 2022 and 2026 are below.',
        choices: ['Concurrent', 'Ignite', 'Night Track', 'Poster', 'Pre-conference'],
      }),
    }),
    rules: ['Reviewed by peers with a public rubric.', 'The conference of 2026 has a theme.'],
    support: ['New presenters and paraprofessionals are invited by name.'],
    criteria: [],
    sourceUrl: 'https://www.abstractscorecard.com/cfp/submit/login.asp?EventKey=APQPCINR',
    year: 2026,
  },
  {
    ...COMMON,
    id: 'nyla-new-york',
    name: 'New York Library Association (NYLA)',
    minutes: 75,
    fields: talkFields({
      format: formField('format', {
        choices: ['Program (75 minutes)', 'Preconference (3 hours)', 'Meeting', 'Special event'],
      }),
    }),
    rules: ['A committee scores by a published guideline.'],
    support: [],
    criteria: [],
    sourceUrl: 'https://nyla.memberclicks.net/submit-a-nyla-conference-proposal',
    year: 2025,
  },
  {
    ...COMMON,
    id: 'iysi-illinois',
    name: 'Illinois Youth Services Institute',
    minutes: 60,
    fields: talkFields(),
    rules: ['All sessions are 60 minutes.', 'Speakers got 20 percent off in 2025.'],
    support: [
      'A request for speaker support is a part of the call.',
      'Office hours for half-formed ideas, and help to find a co-presenter.',
    ],
    criteria: [],
    sourceUrl:
      'https://www.ila.org/events/illinois-youth-services-institute/iysi-call-for-program-proposals/proposal-submission-information',
    year: 2025,
  },
  {
    ...COMMON,
    id: 'tla-texas',
    name: 'Texas Library Association (TLA)',
    minutes: null,
    fields: talkFields({ format: formField('format') }),
    rules: ['People attend with learning goals in mind.'],
    support: ['Planners give feedback by e-mail before you submit.'],
    criteria: [],
    sourceUrl:
      'https://txla.org/annual-conference/presentation-opportunities/presentation-opportunities/',
    year: 2023,
  },
  {
    ...COMMON,
    id: 'mla-spring-institute',
    name: 'Michigan Spring Institute for Youth Services',
    minutes: null,
    fields: talkFields(),
    rules: ['Whoever submits need not be the presenter.'],
    support: [
      'A sample proposal is published.',
      'The “Library Science Fair” takes posters, with a much later deadline.',
    ],
    criteria: [],
    sourceUrl: 'https://www.milibraries.org/call-for-proposals',
    year: 2022,
  },
];
