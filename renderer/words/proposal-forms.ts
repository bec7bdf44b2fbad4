import type { FieldKind } from '../../shared/model/proposal-form';

const plural = (count: number, one: string, many: string): string =>
  `${String(count)} ${count === 1 ? one : many}`;

/** Her own form: the reader of a call. */
export const formWords = {
  title: 'A form of your own',
  lead: 'Paste the call for proposals. Nothing leaves this computer: it is read here.',
  paste: 'The text of the call',
  pasteHint: 'The whole page, or only the part about the form.',
  read: 'Find its fields',
  found: (count: number, limits: number) =>
    count === 0
      ? 'No field was found. You can add them yourself.'
      : `${plural(count, 'field', 'fields')} found, ${plural(limits, 'limit', 'limits')} with them. Look through them: it may have missed some.`,
  days: 'Days that it names',
  dayKinds: { due: 'Due', answer: 'Answer', event: 'Event' },
  name: 'What do you call this form?',
  fields: 'Its fields, in order',
  label: 'Field',
  kind: 'Asks for',
  max: 'Limit',
  unsure: 'Unsure: please check this one.',
  foundIn: (words: string) => `“${words}”`,
  remove: (label: string) => `Remove ${label}`,
  up: (label: string) => `Move ${label} up`,
  add: 'Add a field',
  save: 'Keep this form',
  saved: 'Your form is kept.',
  needName: 'Give it a name first.',
  needField: 'It needs a field at least.',
  kinds: {
    title: 'Title',
    subtitle: 'Subtitle',
    'short-description': 'Short description',
    description: 'Description or abstract',
    problem: 'The problem',
    did: 'What you did',
    happened: 'What happened',
    'take-home': 'What to take home',
    new: 'What is new',
    outcome: 'Learning outcome',
    audience: 'Audience',
    level: 'Level',
    interaction: 'Interaction',
    format: 'Format',
    length: 'Length',
    topics: 'Topics, track or tags',
    alignment: 'Standards or theme',
    equity: 'Equity and inclusion',
    credits: 'Credits or references',
    'co-presenters': 'Presenters',
    bio: 'Bio',
    'presented-before': 'Presented before',
    av: 'Room and equipment',
    budget: 'Budget',
    other: 'Something else',
  } satisfies Record<FieldKind, string>,
} as const;

/** Her bio in three lengths, in the settings. */
export const bioWords = {
  title: 'Your bio, in three lengths',
  hint: 'Forms ask for 50, 75 or 150 words, in the third person. Every proposal takes the longest that fits.',
  label: (length: number) => `In ${String(length)} words`,
  count: (count: number, length: number) =>
    count > length
      ? `${String(count)} of ${String(length)} words, ${String(count - length)} over`
      : `${String(count)} of ${String(length)} words`,
  write: 'Write it from my profile and log',
  wrote: 'Written from your profile and your log. Change what you like.',
  undo: 'Undo',
  reminding: 'Remind me of the days that I enter with a proposal',
} as const;
