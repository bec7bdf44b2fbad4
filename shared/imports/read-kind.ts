import type { ProgramKind } from '../model/program';
import { foldWords } from './clean-cell';
import { rememberWords } from './remember-words';
import { wordPattern } from './word-pattern';

/** Words that tell a kind. The first that fits decides: the more certain ones come first. */
const KINDS: readonly (readonly [RegExp, ProgramKind])[] = [
  [
    wordPattern(
      ...['self directed', 'passive', 'grab (?:and |n )?go', 'take (?:and |n )?make', 'take home'],
      ...[
        'to go (?:kit|craft|bag)s?',
        'scavenger hunt',
        'story ?walk',
        '1000 books',
        'craft kits?',
      ],
    ),
    'self-directed',
  ],
  [
    wordPattern(
      ...['story ?times?', 'story hour', 'lap ?sit', 'rhyme ?times?', 'early learning'],
      ...['baby (?:time|bounce)', 'toddler (?:time|tales)', 'mother goose', 'hora del cuento'],
      ...['cuentos?', 'book babies', 'read alouds?'],
    ),
    'storytime',
  ],
  [
    wordPattern('class visits?', 'school (?:visit|tour)s?', 'field trips?', 'library tours?'),
    'class-visit',
  ],
  [wordPattern('outreach', 'bookmobile', 'farmers market', 'parade', 'community fair'), 'outreach'],
  [
    wordPattern(
      ...['book (?:club|group|discussion)s?', 'reading (?:group|club)', 'club de lectura'],
    ),
    'book-club',
  ],
  [
    wordPattern(
      ...['gam(?:e|es|ing|ers?)', 'minecraft', 'chess', 'bingo', 'dungeons', 'd d', 'pokemon'],
      ...['trivia', 'esports?', 'puzzles?', 'roblox'],
    ),
    'gaming',
  ],
  [
    wordPattern(
      ...['stea?m', 'science', 'robot(?:s|ics)?', 'cod(?:e|ing)', 'legos?', 'engineering'],
      ...['3d print(?:ing|er)?', 'maker ?space', 'makers?', 'math', 'slime'],
    ),
    'stem',
  ],
  [
    wordPattern(
      ...['crafts?', 'diy', 'crafternoon', 'knit(?:ting)?', 'crochet', 'sew(?:ing)?'],
      ...[
        'paint(?:ing)?',
        'art (?:club|time|class)',
        'manualidades',
        'origami',
        'collage',
        'quilt(?:s|ing|ers)?',
      ],
    ),
    'craft',
  ],
  [
    wordPattern(
      ...['perform(?:er|ers|ance|ances)', 'concerts?', 'music', 'puppet shows?'],
      ...['magic(?:ian)?(?: show)?', 'theat(?:er|re)', 'dance'],
    ),
    'performance',
  ],
];

/** Kinds that stay what they are although they fill a whole day in the calendar. */
const TIMED_KINDS: ReadonlySet<ProgramKind> = new Set([
  'storytime',
  'class-visit',
  'book-club',
  'performance',
]);

const MEETING = wordPattern(
  ...['board (?:of trustees|meetings?)', 'trustees?', 'friends of the library'],
  ...[
    'friends (?:meeting|board)',
    'book sales?',
    'staff (?:meeting|training|day)',
    'library clos(?:ed|ure)',
  ],
);
const CANCELLED = wordPattern('cancell?ed', 'cancell?ation', 'cancel', 'cancelad[oa]', 'annule');
const ALL_DAY = wordPattern('all ?day');
const UNPUBLISHED = /^(?:draft|unpublished|closed|deleted|rejected|postponed)$/;

/** The kind that the words tell, or `null`. */
export const findKind = rememberWords((words: string): ProgramKind | null => {
  const folded = foldWords(words);
  return KINDS.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
});

/** An all-day entry of a calendar is a self-directed activity, unless its words say otherwise. */
export function adjustForAllDay(kind: ProgramKind): ProgramKind {
  return TIMED_KINDS.has(kind) ? kind : 'self-directed';
}

export function isAllDay(time: string): boolean {
  return ALL_DAY.test(foldWords(time));
}

/** Something in the calendar that is no program: board and Friends' meetings, book sales, closures. */
export const isMeeting = rememberWords((words: string): boolean => MEETING.test(foldWords(words)));

/** "Cancelled", "CANCELED - snow": what people write where a number should stand. */
export const saysCancelled = rememberWords((words: string): boolean =>
  CANCELLED.test(foldWords(words)),
);

const CLOSED_MARK = /\bCLOSED\b/;
const CLOSED_START =
  /^(?:the )?(?:library |branch )?(?:is )?closed(?: (?:for|on|due|all)\b|\s+[-–]|[:,]|$)/;

/** "CLOSED: Labor Day", "Closed for staff training"; not "Closed captions" in the middle of a title. */
export function isClosed(title: string): boolean {
  return CLOSED_MARK.test(title) || CLOSED_START.test(title.toLowerCase());
}

export function isCancelled(title: string, status: string): boolean {
  return (
    saysCancelled(title) ||
    isClosed(title) ||
    saysCancelled(status) ||
    UNPUBLISHED.test(foldWords(status))
  );
}
