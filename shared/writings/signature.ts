import type { Profile } from '../model/settings';
import { cite, say, type Block, type Unit } from './pieces';

const LINES = ['name', 'role', 'library', 'email'] as const;

/** "Thank you," and who she is, a line each, as lists ask for; nothing where she gave no name. */
export function signatureBlocks(profile: Profile): Block[] {
  const lines: Unit[] = LINES.flatMap((field) => {
    const text = profile[field].trim();
    return text === '' ? [] : [[cite('signature', text, { from: 'profile', field })]];
  });
  if (lines.length === 0) return [];
  return [{ units: [[say('signature', 'Thank you,')], ...lines], joiner: '\n' }];
}
