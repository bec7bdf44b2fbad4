import type { SmallStep } from '../../shared/learning-network/suggest-steps';

export const networkWords = {
  title: 'Your network',
  lead: 'The people and places you learn with, and one small thing at a time.',
  now: 'Five minutes now',
  another: 'Something else',
  step: (step: SmallStep, venueName: string): string => {
    switch (step.kind) {
      case 'follow-up':
        return step.followUp.what.trim() === ''
          ? `Write two lines to ${step.followUp.who}.`
          : `${step.followUp.who}: ${step.followUp.what}`;
      case 'meeting':
        return `${venueName} meets today. Reading along counts.`;
      case 'came-back':
        return `You shared “${step.share.title}”. Note what came back, or that it was quiet.`;
      case 'send':
        return `“${step.title}” is written. Read it once more, and send it if you like it.`;
      case 'reflect':
        return `Answer one question about “${step.title}”.`;
      case 'cup':
        return 'Draw a stick from the cup, and answer it in a sentence.';
    }
  },
  stepAction: {
    'follow-up': 'Done',
    meeting: 'Make talking points',
    'came-back': 'Note what came back',
    send: 'Open it',
    reflect: 'Answer one',
    cup: 'Go to the cup',
  } satisfies Record<SmallStep['kind'], string>,

  minutes: 'Time for this in a week',
  minutesHint: (steps: number) =>
    steps === 1
      ? 'That is one small thing a week.'
      : `That is ${String(steps)} small things a week:`,
  minutesOptions: { '5': '5 minutes', '15': '15 minutes', '30': '30 minutes', '60': 'An hour' },

  people: 'People to thank or follow up',
  peopleEmpty: 'Whoever gave you an idea would like to hear how it went. Note them here.',
  who: 'Who',
  what: 'What for',
  whatPlaceholder: 'The rain stick idea; the photo she asked for',
  dueOn: 'By when, if it matters',
  add: 'Add',
  save: 'Save',
  cancel: 'Cancel',
  edit: 'Change',
  missingWho: 'Say who it is.',
  done: 'Done',
  notDone: 'Not done after all',
  doneList: (count: number) => `Done (${String(count)})`,
  due: (day: string) => `by ${day}`,
  late: (day: string) => `was for ${day}`,
  remove: 'Remove',
  removed: 'Removed.',
  markedDone: 'Done.',
  undo: 'Undo',

  dates: 'Next dates',
  datesHint: 'In your own time zone.',
  datesEmpty: 'None of the places you look in on has a fixed date.',
  there: (time: string, zone: string) => `${time} in ${zone}`,
  anyTime: 'any time that day',
  unchecked: 'Not checked lately: look before you plan on it.',
  retired: 'This one has closed.',
  addToCalendar: 'Save for my calendar',
  calendarSaved: (fileName: string) =>
    `Saved as “${fileName}”. Open it to add it to your calendar.`,

  places: 'Places you look in on',
  placesHint: 'Choose the ones you want to see here. They can all be changed under Places.',
  choosePlaces: 'Choose places',
  placesEmpty: 'None chosen yet.',
  lastShared: (day: string) => `you shared there on ${day}`,
  neverShared: 'not yet',
} as const;
