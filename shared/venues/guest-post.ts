import type { Venue } from '../model/venue';

/** ALSC Blog guest post (guidelines of September 2021). */
export const GUEST_POST: Venue = {
  id: 'guest-post',
  name: 'Guest post on the ALSC Blog',
  shape: 'post',
  fields: [
    {
      id: 'title',
      label: 'Title',
      hint: 'The guidelines give no limit for titles. One line reads best.',
      format: 'plain',
      limits: [],
      isLimitKnown: false,
      lines: 1,
    },
    {
      id: 'body',
      label: 'Post',
      hint: 'Markdown. Posts are normally 300 to 700 words and end with a question to discuss.',
      format: 'markdown',
      limits: [{ unit: 'words', min: 300, max: 700 }],
      isLimitKnown: true,
      lines: 24,
    },
  ],
  etiquette: [
    'Ask first through the guest blogging interest form. You need not be a member.',
    'It must not read as an advertisement for a product, service or website.',
    'Pictures are welcome: none that shows a child’s face is the safest kind.',
    'Links to what you used, and a question for the comments, are encouraged.',
  ],
  rung: 5,
  sourceUrl: 'https://www.alsc.ala.org/blog/guest-post-guidelines/',
  sourceYear: 2021,
  checkedOn: null,
  status: 'unchecked',
};
