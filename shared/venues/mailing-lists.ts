import type { Venue } from '../model/venue';
import { lineField, textField } from './field-kinds';

const MESSAGE = [
  lineField('subject', 'Subject', { hint: 'Say what is inside: readers choose by the subject.' }),
  textField('body', 'Message', {
    hint: 'Plain text only. It ends with your signature.',
    lines: 22,
  }),
];

/** PUBYAC, the e-mail list on children and young adults in public libraries. */
export const PUBYAC: Venue = {
  id: 'pubyac',
  name: 'E-mail to PUBYAC',
  shape: 'email',
  fields: MESSAGE,
  etiquette: [
    'Plain text only: no formatting, no stationery, hardly any attachments.',
    'The list is moderated, so a message may take a while to appear.',
    'When answers come in off the list, post a summary for everyone.',
  ],
  rung: 4,
  sourceUrl: 'http://pubyac.org/faq.html',
  sourceYear: null,
  checkedOn: null,
  status: 'unchecked',
};

/** ALSC-L: its own rules could not be looked up, so only what lists commonly ask for is said. */
export const ALSC_L: Venue = {
  id: 'alsc-l',
  name: 'E-mail to ALSC-L',
  shape: 'email',
  fields: MESSAGE,
  etiquette: [
    'Its rules could not be looked up. Plain text and a subject that says what is inside are safe on any list.',
    'Sign with your name, library and e-mail address.',
    'When answers come in off the list, post a summary for everyone.',
  ],
  rung: 4,
  sourceUrl: null,
  sourceYear: null,
  checkedOn: null,
  status: 'unchecked',
};

/** A state's youth services list; the rules are Georgia's, as an example. */
export const STATE_LIST: Venue = {
  id: 'state-list',
  name: 'E-mail to your state’s youth services list',
  shape: 'email',
  fields: MESSAGE,
  etiquette: [
    'These are the rules of one state (Georgia). Yours may differ: look before you send.',
    'A subject that says what is inside, and at the end your name, library system and e-mail address.',
    'Answers go to the sender, not to the whole list.',
  ],
  rung: 3,
  sourceUrl: 'https://www.georgialibraries.org/lib/child/chlib_l_guidelines.php',
  sourceYear: null,
  checkedOn: null,
  status: 'unchecked',
};
