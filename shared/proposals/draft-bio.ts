import type { Profile } from '../model/settings';
import { countWords } from '../text/count';
import { cite, joinPieces, say, type Unit } from '../writings/pieces';
import { splitSentences } from '../writings/sentences';
import { tidyText } from '../writings/tidy-text';

/** Her own words about herself, in whole sentences; else a sentence from her name, role and library. */
export function draftBio(profile: Profile, maxWords: number): Unit {
  const source = (field: string) => ({ from: 'profile', field }) as const;
  const kept: Unit[] = [];
  let words = 0;
  for (const sentence of splitSentences(tidyText(profile.bio))) {
    words += countWords(sentence);
    if (words > maxWords) break;
    kept.push([cite('signature', sentence, source('bio'))]);
  }
  if (kept.length > 0) return joinPieces(kept, ' ');
  const [name, role, library] = [profile.name.trim(), profile.role.trim(), profile.library.trim()];
  if (name === '' || role + library === '') return [];
  const isVowel = /^(?:[aeio]|u(?!ni|se))/iu.test(role);
  return [
    cite('signature', name, source('name')),
    ...(role === ''
      ? [say('signature', ' works')]
      : [
          say('signature', isVowel ? ' is an ' : ' is a '),
          cite('signature', role, source('role')),
        ]),
    ...(library === ''
      ? []
      : [say('signature', ' at '), cite('signature', library, source('library'))]),
    say('signature', '.'),
  ];
}
