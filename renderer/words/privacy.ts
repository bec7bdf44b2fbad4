import type { PrivacyRisk } from '../../shared/checks/finding';

/** What each finding says, with the words that were found. */
export const PRIVACY_WORDS: Record<PrivacyRisk, (words: string) => string> = {
  'child-name': (words) => `“${words}” may be a child’s name.`,
  'name-and-age': (words) => `“${words}”: a name and an age together can point to one child.`,
  'family-name': (words) => `“${words}” may name a family.`,
  school: (words) => `“${words}”: a school makes a child easier to recognise.`,
  phone: (words) => `“${words}” looks like a phone number.`,
  'e-mail': (words) => `“${words}” looks like someone’s e-mail address.`,
  address: (words) => `“${words}” looks like a street address.`,
  'card-number': (words) => `“${words}” looks like a card or account number.`,
  'watched-name': (words) => `“${words}” is on your list of names to watch.`,
  'day-and-place': (words) =>
    `“${words}”, a place and a photo together say where a child can be found.`,
  'name-with-photo': (words) => `“${words}” may be a child’s name, and a photo goes with it.`,
  'small-group': (words) => `“${words}”: in so small a group, a detail can point to one child.`,
};
