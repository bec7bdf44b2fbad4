import type { CheckSettings } from '../model/check-settings';
import type { Finding } from './finding';

/** From here on strangers read it: the rungs of `venueSchema`. */
const PUBLIC_RUNG = 4;

/** Her line about her employer, where she wants it and the text does not have it yet. */
export function checkEmployerLine(
  { employerLine, employerLinePlaces }: CheckSettings,
  rung: number,
  texts: readonly { fieldId: string; text: string }[],
): Finding[] {
  const line = employerLine.trim();
  const isWanted =
    employerLinePlaces === 'everywhere' ||
    (employerLinePlaces === 'in-public' && rung >= PUBLIC_RUNG);
  const longest = [...texts].sort((a, b) => b.text.length - a.text.length)[0];
  if (!isWanted || line === '' || longest === undefined || longest.text.trim() === '') return [];
  const says = simplify(line);
  if (texts.some(({ text }) => simplify(text).includes(says))) return [];
  const end = longest.text.length;
  return [{ kind: 'employer-line', line, fieldId: longest.fieldId, start: end, end }];
}

function simplify(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
