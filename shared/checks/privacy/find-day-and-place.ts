import type { PrivacySpan } from './find-child-names';

const RECURRING =
  /\b(?:every|each) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days\b/giu;

/**
 * A day that comes back, the branch by its name, and a photo, together: that says where a child on
 * the photo will be. `places`: the branches of the programs and the library.
 */
export function findDayAndPlace(
  text: string,
  places: readonly string[],
  hasPhoto: boolean,
): PrivacySpan[] {
  if (!hasPhoto) return [];
  const lower = text.toLowerCase();
  const isPlaced = places.some(
    (place) => place.trim() !== '' && lower.includes(place.trim().toLowerCase()),
  );
  if (!isPlaced) return [];
  const [first] = text.matchAll(RECURRING);
  return first === undefined
    ? []
    : [{ start: first.index, end: first.index + first[0].length, risk: 'day-and-place' }];
}
