import type { Program } from '../model/program';
import type { Profile } from '../model/settings';
import type { Venue } from '../model/venue';
import type { Gap } from '../model/writing';
import type { CheckSettings } from '../model/check-settings';
import { checkAcronyms } from './check-acronyms';
import { checkCredit } from './check-credit';
import { checkEmployerLine } from './check-employer-line';
import { checkLimits } from './check-limits';
import { checkLinks } from './check-links';
import { checkPrivacy } from './check-privacy';
import { checkSelfMinimising } from './check-self-minimising';
import { findGaps } from './find-gaps';
import type { Finding } from './finding';

export interface CheckedWriting {
  venue: Venue;
  /** The text of each field as it stands in the editor. */
  texts: Readonly<Record<string, string>>;
  gaps: readonly Gap[];
  programs: readonly Program[];
  profile: Profile;
  checks: CheckSettings;
  /** Whether pictures go with the text. */
  hasPhoto: boolean;
  /** Self-minimising phrases that she wants to keep. */
  switchedOffPhraseIds: readonly string[];
}

/** Everything worth a look before a writing leaves, in the order of its fields. */
export function checkWriting({
  venue,
  texts,
  gaps,
  programs,
  profile,
  checks,
  hasPhoto,
  switchedOffPhraseIds,
}: CheckedWriting): Finding[] {
  const fields = venue.fields.map((field) => ({ field, text: texts[field.id] ?? '' }));
  const found = fields.flatMap(({ field, text }) => [
    ...findGaps(text, gaps).map(({ start, end, question }) => ({
      kind: 'gap' as const,
      fieldId: field.id,
      start,
      end,
      question,
    })),
    ...checkLimits(field, text),
    ...checkPrivacy(field.id, text, {
      programs,
      profile,
      watchedNames: checks.watchedNames,
      hasPhoto,
    }),
    ...checkLinks(field, text),
    ...checkAcronyms(field, text, checks.knownAcronyms),
    ...checkSelfMinimising(field.id, text, switchedOffPhraseIds),
  ]);
  const written = fields.map(({ field, text }) => ({ fieldId: field.id, text }));
  return [
    ...found,
    ...checkCredit(programs, written),
    ...checkEmployerLine(checks, venue.rung, written),
  ];
}
