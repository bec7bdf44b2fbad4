import type { Place } from '../model/program';
import { foldWords } from './clean-cell';
import { rememberWords } from './remember-words';
import { wordPattern } from './word-pattern';

const VIRTUAL = wordPattern(
  'virtual(?:ly)?',
  'online',
  'zoom',
  'webinar',
  'live ?stream(?:ed)?',
  'facebook live',
);
const VIRTUAL_PLACE = wordPattern(
  'facebook',
  'you ?tube',
  'instagram',
  'discord',
  'google meet',
  'microsoft teams',
);
const OFFSITE = wordPattern('off ?site', 'outreach', 'bookmobile', 'in the community');
const OFFSITE_PLACE = wordPattern(
  ...['day ?care', 'farmers market', '(?:elementary|middle|high|primary) school', 'head start'],
  ...['nursing home', 'city park', 'community cent(?:er|re)'],
);
const ONSITE_PLACE = wordPattern(
  ...['on ?site', 'in ?person', 'in ?house', 'in (?:the )?library', 'auditorium', 'maker ?space'],
  '(?:meeting|community|story|story ?time|program|programme|activity|children s|teen|conference|board|study|craft) (?:room|area|space)',
  'library (?:lawn|grounds|garden|patio)',
);
/** The format and nothing else: such words need not be kept beside the place. */
const BARE =
  /^(?:virtual|online|zoom|on ?site|in ?person|in ?house|off ?site|outreach|in library|in the library|hybrid)(?: (?:program|event)s?)?$/;

/**
 * The place that a cell about the place tells, or `null`. Hybrid counts as in the building, as the
 * survey asks (DOMAIN.md section 3).
 */
export const findPlace = rememberWords((words: string): Place | null => {
  const folded = foldWords(words);
  const isVirtual = VIRTUAL.test(folded) || VIRTUAL_PLACE.test(folded);
  const isOnsite = ONSITE_PLACE.test(folded) || /\bhybrid\b/.test(folded);
  if (isOnsite) return 'onsite';
  if (isVirtual) return 'virtual';
  return OFFSITE.test(folded) || OFFSITE_PLACE.test(folded) ? 'offsite' : null;
});

/** The place as far as the name of a branch, a title or a category tells it: "Ocean Park" is no park. */
export const findCertainPlace = rememberWords((words: string): Place | null => {
  const folded = foldWords(words);
  if (VIRTUAL.test(folded)) return 'virtual';
  return OFFSITE.test(folded) ? 'offsite' : null;
});

export function isBarePlace(words: string): boolean {
  return BARE.test(foldWords(words));
}
