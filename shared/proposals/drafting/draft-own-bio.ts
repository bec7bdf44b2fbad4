import type { FormLimit } from '../../model/proposal-form';
import type { BioLength, ProposalSettings } from '../../model/proposal-settings';
import type { Profile } from '../../model/settings';
import type { ProgramKind } from '../../model/program';
import { countIn, countWords } from '../../text/count';
import { countThings, joinList, spellNumber } from '../../writings/join-list';
import { cite, joinPieces, say, textOf, type Unit } from '../../writings/pieces';
import { nameThings } from '../../writings/program-things';
import { splitSentences } from '../../writings/sentences';
import { tidyText } from '../../writings/tidy-text';
import { draftBio } from '../draft-bio';

/** One entry of her log, as far as a bio can use it. */
export interface LoggedSessions {
  id: string;
  heldOn: string;
  sessions: number;
  /** `null` where nobody counted. */
  heads: number | null;
  kind: ProgramKind;
  series: string;
}

const KEYS = { 50: 'bio50', 75: 'bio75', 150: 'bio150' } as const;

export function bioOf(settings: ProposalSettings, length: BioLength): string {
  return settings[KEYS[length]];
}

/** The longest of her bios that fits, else her profile's sentences, else who she is and what she ran. */
export function draftOwnBio(
  own: { profile: Profile; bios: ProposalSettings; log: readonly LoggedSessions[] },
  limit: FormLimit | null,
): Unit {
  const { profile, bios, log } = own;
  // Where nobody knows the limit, 75 words are what most forms allow.
  const bound: FormLimit = limit ?? { unit: 'words', min: null, max: 75 };
  const max = bound.max ?? Number.MAX_SAFE_INTEGER;
  const kept = ([150, 75, 50] as const)
    .map((length) => [tidyText(bioOf(bios, length)), KEYS[length]] as const)
    .find(([text]) => text !== '' && countIn(bound.unit, text) <= max);
  if (kept !== undefined) return [cite('signature', kept[0], { from: 'profile', field: kept[1] })];
  const words = bound.unit === 'words' ? max : Math.floor(max / 6.5);
  return writeBio(profile, log, words);
}

/** A bio of up to so many words, in whole sentences: her own first, then what her log shows. */
export function writeBio(profile: Profile, log: readonly LoggedSessions[], maxWords: number): Unit {
  const named = draftBio({ ...profile, bio: '' }, maxWords);
  const own = splitSentences(tidyText(profile.bio)).map((text) => [
    cite('signature', text, { from: 'profile', field: 'bio' }),
  ]);
  const saysWho = profile.name.trim() !== '' && profile.bio.includes(profile.name.trim());
  const candidates: Unit[] = [
    ...(saysWho ? [] : [named]),
    ...own,
    ...sayLog(profile, log),
    ...saySeries(log),
  ];
  const kept: Unit[] = [];
  let words = 0;
  for (const unit of candidates) {
    const count = countWords(textOf(unit));
    if (count === 0 || words + count > maxWords) continue;
    words += count;
    kept.push(unit);
  }
  return joinPieces(kept, ' ');
}

/** Fewer sessions than this say little about a working life. */
const FEWEST_SESSIONS = 5;

/** "Between 2023 and 2025, Ana Petrov ran 14 storytimes for 203 people." Only what the log holds. */
function sayLog(profile: Profile, log: readonly LoggedSessions[]): Unit[] {
  const sessions = log.reduce((sum, one) => sum + one.sessions, 0);
  const name = profile.name.trim();
  const [latest] = log;
  if (!latest || name === '' || sessions < FEWEST_SESSIONS) return [];
  const years = log.map(({ heldOn }) => heldOn.slice(0, 4)).toSorted();
  const [first = ''] = years;
  const last = years.at(-1) ?? first;
  const heads = log.reduce((sum, one) => sum + (one.heads ?? 0), 0);
  const isCounted = log.every((one) => one.heads !== null);
  const reach = isCounted && heads > 3 ? ` for ${countThings(heads, 'person', 'people')}` : '';
  const source = { from: 'program', programId: latest.id, field: 'sessions' } as const;
  return [
    [
      say('signature', first === last ? `In ${first}, ` : `Between ${first} and ${last}, `),
      cite('signature', name, { from: 'profile', field: 'name' }),
      say('signature', ' ran '),
      cite('signature', `${spellNumber(sessions)} ${nameThings(log)}${reach}`, source),
      say('signature', '.'),
    ],
  ];
}

/** "Among them are Toddler Time and LEGO Club." */
function saySeries(log: readonly LoggedSessions[]): Unit[] {
  const found = new Map(
    log
      .filter(({ series, kind }) => series.trim() !== '' && kind !== 'class-visit')
      .map((one) => [one.series.trim(), one] as const),
  );
  const names = [...found.keys()].slice(0, 3);
  const program = [...found.values()][0];
  if (names.length < 2 || !program) return [];
  return [
    [
      say('signature', 'Among them are '),
      cite('signature', joinList(names), {
        from: 'program',
        programId: program.id,
        field: 'series',
      }),
      say('signature', '.'),
    ],
  ];
}
