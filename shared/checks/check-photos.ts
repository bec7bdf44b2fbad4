import type { PhotoOfWriting } from '../photos/writing-photos';
import { checkPrivacy, type PrivacyContext } from './check-privacy';
import type { PrivacyRisk } from './finding';

/** Found in the photos that go along with a writing. */
export type PhotoFinding =
  /** The one thing that blocks: the photo stays here until she has said who is in it. */
  | { kind: 'photo-without-consent'; photoId: string; place: number }
  /** No program of the writing has it any more, so nobody knows who is in it: blocks too. */
  | { kind: 'photo-gone'; photoId: string; place: number }
  | { kind: 'photo-without-words'; photoId: string; place: number }
  /** Words for it that may name a child (DOMAIN.md section 8: a name or a photo, never both). */
  | { kind: 'photo-names-child'; photoId: string; place: number; words: string };

const NAMES: readonly PrivacyRisk[] = ['name-with-photo', 'name-and-age', 'watched-name'];

/** What is to be looked at in each photo of a writing; `place` counts from 1, as she sees them. */
export function checkPhotos(
  photos: readonly PhotoOfWriting[],
  context: Omit<PrivacyContext, 'hasPhoto'>,
): PhotoFinding[] {
  return photos.flatMap(({ photoId, altText, photo, mayLeave }, index) => {
    const at = { photoId, place: index + 1 };
    const findings: PhotoFinding[] = [];
    if (photo === null) findings.push({ kind: 'photo-gone', ...at });
    else if (!mayLeave) findings.push({ kind: 'photo-without-consent', ...at });
    if (altText.trim() === '') findings.push({ kind: 'photo-without-words', ...at });
    const name = checkPrivacy('altText', altText, { ...context, hasPhoto: true }).find(
      (finding) => finding.kind === 'privacy' && NAMES.includes(finding.risk),
    );
    if (name?.kind === 'privacy') {
      findings.push({ kind: 'photo-names-child', ...at, words: name.words });
    }
    return findings;
  });
}

/** Whether a finding keeps its photo from leaving. All other findings of the app leave it to her. */
export function isBlocking({ kind }: PhotoFinding): boolean {
  return kind === 'photo-without-consent' || kind === 'photo-gone';
}
