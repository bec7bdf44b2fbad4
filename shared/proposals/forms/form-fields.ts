import type { FieldKind, FormField, FormLimit } from '../../model/proposal-form';

/** What a field of each kind is called, and what belongs there, where the form has no words of its own. */
export const FIELD_WORDS: Readonly<Record<FieldKind, { label: string; hint: string }>> = {
  title: { label: 'Title', hint: 'What catches the eye. The plain part can go into a subtitle.' },
  subtitle: { label: 'Subtitle', hint: 'Plain words: what it is, for whom.' },
  'short-description': {
    label: 'Short description',
    hint: 'For the printed program: what people will hear and take home.',
  },
  description: {
    label: 'Description',
    hint: 'Exactly what you will deliver. One main focus.',
  },
  problem: { label: 'Who has the problem', hint: 'Who is stuck with what, before this.' },
  did: { label: 'What you did', hint: 'So that a colleague could run it.' },
  happened: { label: 'What happened', hint: 'What you saw, counted or heard.' },
  'take-home': {
    label: 'What people can take home and copy',
    hint: 'A plan, a list, a template, a first step for Tuesday.',
  },
  new: { label: 'What is new about it', hint: 'What is different from how others do it.' },
  outcome: { label: 'Outcome', hint: 'One thing that someone will be able to do.' },
  audience: {
    label: 'Audience',
    hint: 'Who will get the most out of it. Narrower is more helpful than everyone.',
  },
  level: { label: 'Level', hint: 'How much someone should know already.' },
  interaction: {
    label: 'How people take part',
    hint: 'What they will do in the room, and for how long.',
  },
  format: { label: 'Format', hint: 'One that the call lists.' },
  length: { label: 'Length', hint: 'One that the call lists.' },
  topics: { label: 'Topics', hint: 'Those of the call that fit.' },
  alignment: {
    label: 'Standards or values it supports',
    hint: 'Name the ones that the call names, and say how.',
  },
  equity: {
    label: 'Equity and inclusion',
    hint: 'What you did so that more people could take part, and what is still open. Plain and true is enough.',
  },
  credits: { label: 'Credits', hint: 'Whose idea it was, and what you built on.' },
  'co-presenters': { label: 'Co-presenters', hint: 'Who else will speak, with role and library.' },
  bio: { label: 'About you', hint: 'In the third person.' },
  'presented-before': {
    label: 'Presented before?',
    hint: 'Where you have spoken. “Not yet” is an honest answer.',
  },
  av: {
    label: 'Room and equipment',
    hint: 'What you need beside a projector, screen and microphone.',
  },
  budget: { label: 'Budget', hint: 'What the form asks for.' },
  other: { label: 'More', hint: '' },
};

type FieldChange = Partial<Omit<FormField, 'kind'>>;

/** A field of a built-in form; `change` holds what is particular about it. */
export function formField(kind: FieldKind, change: FieldChange = {}): FormField {
  return {
    id: kind,
    kind,
    ...FIELD_WORDS[kind],
    limit: null,
    foundIn: '',
    isUnsure: false,
    choices: [],
    ...change,
  };
}

export function atMost(max: number, unit: FormLimit['unit']): FormLimit {
  return { unit, min: null, max };
}

/** Fields for outcomes, numbered; each completes "attendees will…". */
export function outcomeFields(count: number): FormField[] {
  return Array.from({ length: count }, (_, at) =>
    formField('outcome', {
      id: `outcome-${String(at + 1)}`,
      label: count === 1 ? 'Outcome' : `Outcome ${String(at + 1)}`,
    }),
  );
}
