import type { Venue } from '../model/venue';
import { lineField, textField, threadField, upTo } from './field-kinds';

const BREAK_HINT = 'A line with only --- starts the next post.';

/** 500 characters and 23 for each link are what a server has unless it sets something else. */
export const MASTODON_THREAD: Venue = {
  id: 'mastodon-thread',
  name: 'Thread on Mastodon',
  shape: 'thread',
  fields: [
    threadField(
      'thread',
      'Thread',
      [{ unit: 'graphemes', min: null, max: 500, urlCountsAs: 23 }],
      `${BREAK_HINT} Each link counts 23, however long it is.`,
    ),
  ],
  etiquette: [
    '500 is what most servers allow. If yours allows another number, change it under Places.',
    'Describe your pictures in words; many people there do.',
    'A content warning counts towards the limit.',
  ],
  rung: 4,
  sourceUrl: 'https://github.com/metabolist/metatext/issues/270',
  sourceYear: null,
  checkedOn: null,
  status: 'unchecked',
};

export const FACEBOOK_GROUP: Venue = {
  id: 'facebook-group',
  name: 'A post in a Facebook group',
  shape: 'group-post',
  fields: [
    textField('body', 'Post', {
      hint: 'Short, plain, and with a question at the end.',
      lines: 12,
      aim: 150,
    }),
  ],
  etiquette: [
    'Read the rules of your group first: they could not be looked up.',
    'Even a closed group has many readers whom you don’t know.',
    'Stay for the answers, and thank people.',
  ],
  rung: 4,
  sourceUrl: null,
  sourceYear: null,
  checkedOn: null,
  status: 'unchecked',
};

export const NEWSLETTER: Venue = {
  id: 'newsletter-blurb',
  name: 'A few lines for a newsletter',
  shape: 'blurb',
  fields: [
    lineField('title', 'Heading'),
    textField('body', 'Text', {
      hint: 'For the newsletter of your library or association. Ask its editor for the length.',
      lines: 7,
      aim: 85,
    }),
  ],
  etiquette: ['The editor may shorten it: the first sentence should do alone.'],
  rung: 3,
  sourceUrl: null,
  sourceYear: null,
  checkedOn: null,
  status: 'alive',
};

/** A tweet's length, the shortest of the networks that such chats have used. */
const CHAT_POST = upTo(280, 'graphemes');

interface Chat {
  tag: string;
  etiquette: string[];
  sourceUrl: string | null;
  sourceYear: number | null;
  schedule?: Venue['schedule'];
}

/** Talking points, each a post with the hashtag. Where each chat is held today could not be checked. */
function chat({ tag, etiquette, schedule, ...source }: Chat): Venue {
  return {
    id: `chat-${tag.toLowerCase()}`,
    name: `Chat: #${tag}`,
    shape: 'points',
    fields: [
      threadField(
        'points',
        'Talking points',
        [CHAT_POST],
        `${BREAK_HINT} 280 characters fit everywhere that these chats have been held.`,
      ),
    ],
    etiquette: [
      ...etiquette,
      'Every post carries the hashtag, or nobody in the chat will see it.',
      'Where it is held now, and whether, could not be checked.',
    ],
    rung: 4,
    ...source,
    checkedOn: null,
    status: 'unchecked',
    hashtag: `#${tag}`,
    ...(schedule === undefined ? {} : { schedule }),
  };
}

const INALJ = { sourceUrl: 'https://inalj.com/?p=25709', sourceYear: 2013 };
const NO_SOURCE = { sourceUrl: null, sourceYear: null };

export const CHATS: readonly Venue[] = [
  chat({
    tag: 'alscchat',
    etiquette: ['Children’s librarians; second Thursday of the month, 9 pm Eastern.'],
    ...INALJ,
    schedule: {
      every: 'month',
      nth: 2,
      weekday: 4,
      startTime: '21:00',
      zone: 'America/New_York',
      minutes: null,
    },
  }),
  chat({
    tag: 'txlchat',
    etiquette: [
      'Tuesdays, 8 to 8:30 pm Central. Questions come as Q1, answers as A1.',
      'Reading along is welcome; the topics are posted ahead.',
    ],
    sourceUrl: 'http://tasltalks.blogspot.com/2019/09/txlchat-or-yes-virginia-you-really.html',
    sourceYear: 2019,
    schedule: {
      every: 'week',
      weekday: 2,
      startTime: '20:00',
      zone: 'America/Chicago',
      minutes: 30,
    },
  }),
  chat({
    tag: 'libchat',
    etiquette: ['Wednesdays, 8 to 9:30 pm Eastern.'],
    ...INALJ,
    schedule: {
      every: 'week',
      weekday: 3,
      startTime: '20:00',
      zone: 'America/New_York',
      minutes: 90,
    },
  }),
  chat({
    tag: 'saturdaylibrarian',
    etiquette: ['For whoever works that Saturday; no hour is set.'],
    ...NO_SOURCE,
    schedule: { every: 'week', weekday: 6, startTime: null, zone: null, minutes: null },
  }),
  chat({
    tag: 'eveninglibrarian',
    etiquette: ['For whoever is at the desk in the evening; no day or hour is set.'],
    ...NO_SOURCE,
  }),
];
