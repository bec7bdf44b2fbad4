import type { Venue } from '../model/venue';
import { lineField, markdownField, textField } from './field-kinds';

const FLANNEL_FRIDAY = {
  schedule: { every: 'week', weekday: 5, startTime: null, zone: null, minutes: null },
  sourceUrl: 'http://flannelfridaystorytime.blogspot.com/p/faqs.html',
  sourceYear: null,
  checkedOn: null,
  status: 'unchecked',
  hashtag: '#flannelfriday',
} as const satisfies Partial<Venue>;

/** A post on her own blog, that the week's host links to. */
export const FLANNEL_FRIDAY_POST: Venue = {
  ...FLANNEL_FRIDAY,
  id: 'flannel-friday-post',
  name: 'Flannel Friday, on your own blog',
  shape: 'post',
  fields: [
    lineField('title', 'Title'),
    markdownField('body', 'Post', {
      hint: 'Short: a picture, what it is, how you use it.',
      lines: 18,
      aim: 260,
    }),
  ],
  etiquette: [
    'A flannelboard, a puppet or another prop, rather than a book.',
    'Each Friday a host gathers the links. Look up whose turn it is.',
    'Join in as much or as little as you like.',
    'Say where your idea came from.',
  ],
  rung: 5,
};

/** Without a blog: the host writes it up with credit, or attaches a document. */
export const FLANNEL_FRIDAY_HOST: Venue = {
  ...FLANNEL_FRIDAY,
  id: 'flannel-friday-host',
  name: 'Flannel Friday, sent to the host',
  shape: 'round-up-mail',
  fields: [
    lineField('subject', 'Subject'),
    textField('body', 'Message', {
      hint: 'The host writes it up with your name, or attaches your document.',
      lines: 16,
      aim: 230,
    }),
  ],
  etiquette: [
    'You need no blog: write to an upcoming host in good time.',
    'A flannelboard, a puppet or another prop, rather than a book.',
    'Say how you would like to be named.',
  ],
  rung: 4,
};

export const THRIVE_THURSDAY: Venue = {
  id: 'thrive-thursday',
  name: 'Thrive Thursday (school age)',
  shape: 'post',
  fields: [
    lineField('title', 'Title'),
    markdownField('body', 'Post', {
      hint: 'What you did with school-age children, so that someone else can do it.',
      lines: 20,
      aim: 320,
    }),
  ],
  etiquette: [
    'For school-age activities.',
    'On the first Thursday of the month a host gathers links. Whether it still runs could not be checked.',
    'Say where your idea came from.',
  ],
  rung: 5,
  schedule: { every: 'month', nth: 1, weekday: 4, startTime: null, zone: null, minutes: null },
  sourceUrl: 'https://thrivethursday.wordpress.com/about/',
  sourceYear: null,
  checkedOn: null,
  status: 'unchecked',
};
