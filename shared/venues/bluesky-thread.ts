import type { Venue } from '../model/venue';

/** A thread on Bluesky. The limits are those of one post, from the network's own lexicon. */
export const BLUESKY_THREAD: Venue = {
  id: 'bluesky-thread',
  name: 'Thread on Bluesky',
  shape: 'thread',
  fields: [
    {
      id: 'thread',
      label: 'Thread',
      hint: 'A line with only --- starts the next post.',
      format: 'thread',
      limits: [
        { unit: 'graphemes', min: null, max: 300 },
        { unit: 'bytes', min: null, max: 3_000 },
      ],
      isLimitKnown: true,
      lines: 18,
    },
  ],
  etiquette: [
    'The first post should make sense alone: most people see only that one.',
    'Up to four pictures a post, each with alt text.',
    'It is public, and anyone can pass it on.',
  ],
  rung: 4,
  sourceUrl: 'https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/feed/post.json',
  sourceYear: null,
  checkedOn: null,
  status: 'unchecked',
};
