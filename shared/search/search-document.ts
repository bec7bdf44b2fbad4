import { MONTH_NAMES } from '../text/month-names';
import type { Share } from '../model/share';
import type { ProgramDetails } from '../programs/program-details';

/** Where words are looked for, those that say most first. */
export const SEARCH_FIELDS = [
  'title',
  'series',
  'tags',
  'books',
  'when',
  'kind',
  'branch',
  'partners',
  'whatWeDid',
  'runningOrder',
  'answers',
  'quotes',
  'things',
  'shares',
] as const;

export type SearchField = (typeof SEARCH_FIELDS)[number];

/** A program as the index sees it: its words, by where they stand. */
export type SearchDocument = Readonly<Record<SearchField, string>> & {
  readonly id: string;
  /** Another one whenever the words may be others. */
  readonly stamp: string;
};

const lines = (texts: readonly string[]): string => texts.filter((text) => text !== '').join('\n');

/** "2026-11-17 November": a year, a month or a whole day finds it. */
function wordDay(heldOn: string): string {
  return `${heldOn} ${MONTH_NAMES[Number(heldOn.slice(5, 7)) - 1] ?? ''}`;
}

/** What a venue is called, by its id. */
export type VenueNames = Readonly<Record<string, string>>;

/** `shares` are those of this program. */
export function toSearchDocument(
  { program, reflection }: ProgramDetails,
  shares: readonly Share[],
  venueNames: VenueNames,
): SearchDocument {
  return {
    id: program.id,
    stamp: stampOf({ program, reflection }, shares, venueNames),
    title: program.title,
    series: program.series,
    tags: lines(program.tags),
    books: lines(
      program.books.flatMap(({ title, author, isbn }) => [title, author, ...isbns(isbn)]),
    ),
    when: wordDay(program.heldOn),
    kind: program.kind === 'other' ? '' : program.kind,
    branch: program.branch,
    partners: program.partners,
    whatWeDid: program.whatWeDid,
    runningOrder: lines(program.runningOrder.flatMap(({ what, comment }) => [what, comment])),
    answers: lines(reflection?.answers.map(({ text }) => text) ?? []),
    quotes: lines(program.evidence.quotes),
    things: lines([
      ...program.songs,
      ...program.materials,
      program.ideaFrom,
      program.audience,
      ...program.links.flatMap(({ label, url }) => [label, url]),
      ...program.handouts.map(({ fileName }) => fileName),
      ...program.photos.flatMap(({ altText, caption }) => [altText, caption]),
    ]),
    shares: lines(
      shares.flatMap(({ venueId, title, cameBack }) => [
        venueNames[venueId] ?? '',
        title,
        cameBack,
      ]),
    ),
  };
}

/** As typed, and without the hyphens, because some are typed so and looked for otherwise. */
function isbns(isbn: string): string[] {
  const bare = isbn.replace(/[^\dXx]/g, '');
  return bare === isbn ? [isbn] : [isbn, bare];
}

/** Tells whether an indexed program is still as it is in the log. */
export function stampOf(
  { program, reflection }: ProgramDetails,
  shares: readonly Share[],
  venueNames: VenueNames,
): string {
  const written = reflection === null ? '' : reflection.updatedAt;
  const sharing = shares
    .map(({ id, venueId, title, cameBack }) => [id, venueNames[venueId], title, cameBack].join(' '))
    .join();
  return `${program.updatedAt}${written}${sharing === '' ? '' : hashOf(sharing)}`;
}

/** FNV-1a, 32 bits: to notice a change, not to keep a secret. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
