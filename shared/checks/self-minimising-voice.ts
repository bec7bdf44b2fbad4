import type { Sentence } from './self-minimising-sentences';

/** Someone else's words: between double quotation marks, or on a quoted line of Markdown. */
export function isQuoted({ plain }: Sentence, position: number): boolean {
  if (plain.startsWith('>')) return true;
  const before = plain.slice(0, position).split('"').length - 1;
  return before % 2 === 1 && plain.slice(position).includes('"');
}

/** A book's title, such as I'm Just a Kid: every longer word with a capital. */
export function isTitle(phrase: string): boolean {
  const words = phrase.match(/[\p{L}]{4,}/gu) ?? [];
  return words.length >= 2 && words.every((word) => /^\p{Lu}\p{Ll}/u.test(word));
}

const SOMEONE_SAID =
  /\b(?:he|she|they|who|one|someone|somebody|(?:the|a|an|his|her|their|another|my) [a-z]+|[a-z]*(?:mother|father|mom|mum|dad|parent|grandm[a-z]+|grandf[a-z]+|grandpa|nanny|boy|girl|teen|child|kid|teacher|principal|woman|man|patron|family))s? (?:had |has )?(?:said|says|told|tells|asked|asks|wrote|writes|thought|thinks|called|claimed|announced|insisted|admitted|shouted|whispered|laughed|worried|felt)\b/i;

/** Whether the words before a phrase hand it to someone else: "one dad said that …". */
export function isSomeoneElseSpeaking(before: string): boolean {
  return SOMEONE_SAID.test(before);
}
