import { nameBook } from '../programs/name-book';
import type { Program } from '../model/program';
import type { Profile } from '../model/settings';
import type { Finding } from './finding';
import { findChildNames, fold, type PrivacySpan } from './privacy/find-child-names';
import { findCircles } from './privacy/find-circles';
import { findContacts } from './privacy/find-contacts';
import { findDayAndPlace } from './privacy/find-day-and-place';
import { findWatchedNames } from './privacy/find-watched-names';
import { replaceName } from './privacy/replace-name';

export interface PrivacyContext {
  programs: readonly Pick<Program, 'books' | 'songs' | 'materials' | 'ideaFrom' | 'branch'>[];
  profile: Profile;
  watchedNames?: readonly string[];
  /** Whether pictures go with the text. */
  hasPhoto?: boolean;
}

/**
 * What may point to a child. It looks at words, not at meaning: it can miss a name and it can take
 * a colleague for a child, so each finding is a question. Book characters, authors, whoever gave
 * the idea, and she herself are not children.
 */
export function checkPrivacy(
  fieldId: string,
  text: string,
  { programs, profile, watchedNames = [], hasPhoto = false }: PrivacyContext,
): Finding[] {
  const notChildren = listGrownUps(programs, profile);
  const own = [profile.email, profile.library, profile.name];
  const names = findChildNames(text, notChildren);
  const places = [...programs.map(({ branch }) => branch), profile.library];
  const spans = [
    ...names.map((span) => (hasPhoto ? withPhoto(span) : span)),
    ...findContacts(text, own),
    ...findCircles(text, names),
    ...findDayAndPlace(text, places, hasPhoto),
  ];
  // What she asked for comes before what was guessed.
  const watched = findWatchedNames(text, watchedNames);
  const guessed = spans.filter(
    (span) => !watched.some((one) => span.start >= one.start && span.end <= one.end),
  );
  return withoutOverlaps([...watched, ...guessed]).map(({ start, end, risk }) => {
    const fix = replaceName(text, { start, end, risk });
    const finding = {
      kind: 'privacy' as const,
      fieldId,
      start,
      end,
      risk,
      words: text.slice(start, end),
    };
    return fix === null ? finding : { ...finding, fix };
  });
}

/** A name beside a picture points to one face. */
function withPhoto(span: PrivacySpan): PrivacySpan {
  return span.risk === 'child-name' ? { ...span, risk: 'name-with-photo' } : span;
}

function listGrownUps(programs: PrivacyContext['programs'], profile: Profile): ReadonlySet<string> {
  const lines = programs.flatMap(({ books, songs, materials, ideaFrom, branch }) => [
    ...books.map(nameBook),
    ...songs,
    ...materials,
    ideaFrom,
    branch,
  ]);
  const texts = [...lines, profile.name, profile.library];
  return new Set(texts.flatMap((line) => [fold(line), ...fold(line).split(/[^\p{L}]+/u)]));
}

function withoutOverlaps(spans: PrivacySpan[]): PrivacySpan[] {
  const kept: PrivacySpan[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || span.start >= last.end) kept.push(span);
  }
  return kept;
}
