import type { ProposalForm } from '../../model/proposal-form';
import { atMost, formField, outcomeFields } from './form-fields';
import { OTHER_NATIONAL_FORMS } from './other-national-forms';

const UNCHECKED = { checkedOn: null, isOwn: false } as const;

/** ALA, PLA and ALSC. Every limit and rule is from DOMAIN.md 1.1; what it does not know stays open. */
export const NATIONAL_FORMS: readonly ProposalForm[] = [
  {
    ...UNCHECKED,
    id: 'ala-annual',
    name: 'ALA Annual Conference',
    rung: 7,
    minutes: null,
    fields: [
      formField('title'),
      formField('description'),
      ...outcomeFields(3),
      formField('audience'),
      formField('topics', { label: 'Subjects' }),
      formField('co-presenters', {
        label: 'Speakers and moderator',
        hint: 'At least one contact, one speaker and one moderator. Final names are not needed yet.',
      }),
      formField('equity'),
      formField('av', { label: 'Room logistics' }),
      formField('bio'),
    ],
    rules: [
      'At least one contact, one speaker and one moderator (2022, 2023).',
      'In person, and you agree to be recorded (2024).',
      'Presenters pay their own way and get a discount (2024).',
    ],
    support: ['Names of all speakers are not needed when you submit (2022, 2023).'],
    criteria: ['A published rubric for the jury'],
    sourceUrl: 'https://2023.alaannual.org/call-education-program-proposals',
    year: 2023,
  },
  {
    ...UNCHECKED,
    id: 'pla-conference',
    name: 'PLA Conference',
    rung: 7,
    minutes: 60,
    fields: [
      formField('title'),
      formField('description', {
        hint: 'Reviewers look for a clear outline of the session with enough detail.',
      }),
      ...outcomeFields(3),
      formField('new', { label: 'Innovation' }),
      formField('audience', { label: 'Relevance: for whom, and why now' }),
      formField('level', {
        label: 'Knowledge level of the audience',
        hint: 'Asked in the form of 2018.',
      }),
      formField('interaction', {
        label: 'Level of audience interaction',
        hint: 'Asked in the form of 2018.',
      }),
      formField('format', {
        hint: 'The formats of 2022 are below.',
        choices: ['Panel', 'Case study', 'Peer-sharing discussion', 'Skill-building workshop'],
      }),
      formField('equity', {
        label: 'Diversity statement (optional)',
        limit: atMost(75, 'words'),
      }),
      formField('bio', { limit: atMost(75, 'words') }),
      formField('presented-before', {
        hint: 'In 2022 “none of the above” was one of the answers.',
        choices: ['National', 'State', 'Regional or local', 'Other, in person', 'Virtual'],
      }),
      formField('co-presenters'),
    ],
    rules: [
      'Also asked in 2026: a photo of 300 by 300, funding needs, race (you must choose), library worker, ALA and PLA member.',
      'Only 15 to 20 of 100 proposals are accepted.',
    ],
    support: ['Coaching or mentoring for first-time presenters was offered in 2022.'],
    criteria: [
      'Description',
      'Learning outcomes',
      'Innovation',
      'Relevance and significance',
      'Equity, diversity, inclusion and social justice',
      'Speaker reference (optional)',
    ],
    sourceUrl: 'https://placonference.org/preview',
    year: 2026,
  },
  {
    ...UNCHECKED,
    id: 'pla-at-ala',
    name: 'PLA program at ALA Annual',
    rung: 7,
    minutes: null,
    fields: [
      formField('title'),
      formField('description', { limit: atMost(100, 'words') }),
      ...outcomeFields(3),
      formField('topics', { label: 'Subject categories', hint: 'Up to five.' }),
      formField('audience', { label: 'Audience, if not public library staff' }),
      formField('format', {
        choices: ['Single speaker', 'Panel', 'Speaker and small groups', 'Other'],
      }),
      formField('presented-before', { label: 'Submitted or presented elsewhere before?' }),
      formField('other', {
        id: 'slot',
        label: 'Preferred time (two choices)',
        hint: 'And your guess at the size of the audience, and a cosponsor if there is one.',
      }),
      formField('co-presenters'),
    ],
    rules: ['Exactly three outcomes, with active verbs, that complete one stem.'],
    support: [],
    criteria: [],
    sourceUrl: 'http://www.ala.org/pla/education/alaannual/proposalpreview',
    year: 2015,
  },
  {
    ...UNCHECKED,
    id: 'alsc-at-ala',
    name: 'ALSC program at ALA Annual',
    rung: 7,
    minutes: null,
    fields: [
      formField('title', { hint: 'It should catch the attention.' }),
      formField('description', { limit: atMost(75, 'words') }),
      ...outcomeFields(3),
      formField('co-presenters'),
      formField('av', {
        label: 'Setup',
        hint: 'Projector, screen and microphones are standard. In 2015 whatever else was not asked for now was refused later.',
      }),
      formField('budget', { hint: 'Members get no honoraria (2015).' }),
      formField('other', {
        id: 'backing',
        label: 'Committee or letter of support (optional)',
        hint: '',
      }),
    ],
    rules: [
      'The form can’t be saved, or changed after sending.',
      'No selling and no self-promotion.',
      'Not too limited in scope.',
    ],
    support: [],
    criteria: [],
    sourceUrl: 'https://www.ala.org/alsc/program-proposal-information',
    year: 2016,
  },
  {
    ...UNCHECKED,
    id: 'alsc-institute',
    name: 'ALSC National Institute',
    rung: 7,
    minutes: null,
    fields: [
      formField('title', { hint: 'It should catch the attention.' }),
      formField('description', {
        limit: atMost(75, 'words'),
        hint: '75 words is the limit of 2016.',
      }),
      ...outcomeFields(3),
      formField('topics', {
        hint: 'The topics of 2024 are below.',
        choices: [
          'Research',
          'Innovative ideas',
          'Best practices in literacy',
          'Collections',
          'Advocacy',
          'Youth programming',
        ],
      }),
      formField('co-presenters'),
      formField('bio'),
      formField('av'),
    ],
    rules: [
      'The form of 2016 can’t be saved, or changed after sending.',
      'Presenters get a discount (2024).',
    ],
    support: [],
    criteria: [],
    sourceUrl: 'http://www.ala.org/alsc/NI16cfp',
    year: 2016,
  },
  ...OTHER_NATIONAL_FORMS,
];
