import { describe, expect, it } from 'vitest';
import { checkPhotos, isBlocking } from '../../../shared/checks/check-photos';
import { PHOTO_CONSENTS, type Photo, type PhotoConsent } from '../../../shared/model/photo';
import { DEFAULT_SETTINGS } from '../../../shared/model/settings';
import { mayLeave, photosThatMayLeave } from '../../../shared/photos/may-leave';
import { listPhotosToChoose, listWritingPhotos } from '../../../shared/photos/writing-photos';

const photo = (letter: string, consent: PhotoConsent): Photo => ({
  photoId: letter.repeat(64),
  width: 4,
  height: 3,
  altText: `shows ${letter}`,
  caption: '',
  consent,
});
const NOBODY = { programs: [], profile: DEFAULT_SETTINGS.profile };
const [a, b] = [photo('a', 'no-people'), photo('b', 'none-recorded')];

describe('the consent gate', () => {
  it('lets no photo leave of which nobody said who is in it', () => {
    const all = PHOTO_CONSENTS.map((consent) => ({ ...photo('a', consent) }));
    expect(photosThatMayLeave({ photos: all }).map(({ consent }) => consent)).toEqual([
      'no-people',
      'hands-or-backs',
      'crowd',
      'release-on-file',
    ]);
    expect(mayLeave(b)).toBe(false);
  });

  it('asks the programs as they are now, and the stricter of two', () => {
    const chosen = [
      { photoId: a.photoId, altText: 'hers' },
      { photoId: b.photoId, altText: '' },
    ];
    const now = listWritingPhotos(chosen, [{ photos: [a, b] }]);
    expect(now.map((one) => [one.altText, one.mayLeave])).toEqual([
      ['hers', true],
      ['', false],
    ]);
    const stricter = { photos: [{ ...a, consent: 'none-recorded' as const }] };
    expect(listWritingPhotos(chosen, [{ photos: [a] }, stricter])[0]?.mayLeave).toBe(false);
    expect(listWritingPhotos(chosen, [])[0]).toMatchObject({ photo: null, mayLeave: false });
  });

  it('offers each photo once, with its own words', () => {
    const offered = listPhotosToChoose([{ photos: [a, b] }, { photos: [a] }]);
    expect(offered.map((one) => [one.altText, one.mayLeave])).toEqual([
      ['shows a', true],
      ['shows b', false],
    ]);
  });
});

describe('checkPhotos', () => {
  it('blocks only what may not leave', () => {
    const gone = { photoId: 'c'.repeat(64), altText: 'a mat' };
    const photos = listWritingPhotos(
      [{ ...a, altText: ' ' }, { ...b }, gone],
      [{ photos: [a, b] }],
    );
    const findings = checkPhotos(photos, NOBODY);
    expect(findings.map(({ kind, place }) => [kind, place])).toEqual([
      ['photo-without-words', 1],
      ['photo-without-consent', 2],
      ['photo-gone', 3],
    ]);
    expect(findings.map(isBlocking)).toEqual([false, true, true]);
    expect(checkPhotos(listWritingPhotos([a], [{ photos: [a] }]), NOBODY)).toEqual([]);
  });

  it('asks about a name in the words for a picture, and blocks nothing for it', () => {
    const named = { ...a, altText: 'Mia and Oliver dig for bones' };
    const findings = checkPhotos(listWritingPhotos([named], [{ photos: [a] }]), NOBODY);
    expect(findings).toMatchObject([{ kind: 'photo-names-child', place: 1, words: 'Mia' }]);
    expect(findings.some(isBlocking)).toBe(false);
  });
});
