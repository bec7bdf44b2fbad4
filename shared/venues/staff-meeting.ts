import type { Venue } from '../model/venue';

/** A line or two to say at a staff meeting: the lowest rung that is written down. */
export const STAFF_MEETING: Venue = {
  id: 'staff-meeting',
  name: 'A word at the staff meeting',
  shape: 'note',
  fields: [
    {
      id: 'note',
      label: 'What to say',
      hint: 'Two or three sentences. It takes less than half a minute to say.',
      format: 'plain',
      limits: [],
      isLimitKnown: false,
      lines: 5,
    },
  ],
  etiquette: ['Say it, or hand it to whoever runs the meeting. Both count.'],
  rung: 2,
  sourceUrl: null,
  sourceYear: null,
  checkedOn: null,
  status: 'alive',
};
