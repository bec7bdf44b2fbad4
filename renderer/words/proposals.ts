export const proposalWords = {
  title: 'Propose',
  lead: 'Conference forms can’t be saved half way. This is where yours is kept until it is ready.',
  newProposal: 'Start a proposal',
  emptyTitle: 'A talk is one way to share, when you feel like it',
  emptyText: [
    'Pick a program you ran. The form is filled in as far as your own words go, field by field, with the limits counted.',
    'A line at a staff meeting counts just as much. Those are under Share.',
  ],
  list: 'Your proposals',
  back: 'All proposals',
  formFrom: (year: number | null) =>
    year === null
      ? 'The limits are from the form’s own page.'
      : `The limits are from the form of ${String(year)}.`,
  checkCall: 'They change from year to year: check the current call.',
  openSource: 'See where they are written',
  form: 'The form, in its order',
  copyHint: 'Each field has its own copy button, so that you can paste them one by one.',
  verbs: 'A verb to start with',
  vague: (verb: string) =>
    `Nobody can see whether someone did “${verb}”. Reviewers like a verb that can be seen:`,
  stillEmpty: 'Still empty:',
  bioFromProfile: 'Write it once in your profile, and each proposal starts with it.',
  answerForIt: 'Answer a question for it',
  openProfile: 'Open my profile',
} as const;
