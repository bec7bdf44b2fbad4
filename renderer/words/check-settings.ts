import type { EmployerLinePlaces } from '../../shared/model/check-settings';

const PLACES: Record<EmployerLinePlaces, string> = {
  nowhere: 'Nowhere',
  'in-public': 'Where strangers read it',
  everywhere: 'Everywhere',
};

export const checkSettingsWords = {
  title: 'Before something leaves',
  names: 'Names to watch',
  namesHint:
    'Children whose names must not leave. Whatever you write is searched for them. The list stays on this computer.',
  namesPlaceholder: 'Type a name, then Enter',
  removeName: 'Take off the list',
  employer: 'Remind me to say that the views are my own',
  places: PLACES,
  employerLine: 'Your line',
  acronyms: 'Letters that your readers know',
  acronymsPlaceholder: 'Type them, then Enter',
  removeAcronym: 'Ask about it again',
} as const;
