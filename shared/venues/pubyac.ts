import type { Venue } from '../model/venue';

/** PUBYAC, the e-mail list on children and young adults in public libraries. */
export const PUBYAC: Venue = {
  id: 'pubyac',
  name: 'E-mail to PUBYAC',
  shape: 'email',
  fields: [
    {
      id: 'subject',
      label: 'Subject',
      hint: 'Say what is inside: readers choose by the subject.',
      format: 'plain',
      limits: [],
      isLimitKnown: false,
      lines: 1,
    },
    {
      id: 'body',
      label: 'Message',
      hint: 'Plain text only. It ends with your signature.',
      format: 'plain',
      limits: [],
      isLimitKnown: false,
      lines: 22,
    },
  ],
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
