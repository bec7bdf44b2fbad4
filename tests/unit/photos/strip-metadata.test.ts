import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkStoredPhoto } from '../../../shared/photos/check-stored-photo';
import { isMetadata, listJpegSegments, SOS } from '../../../shared/photos/jpeg-segments';
import { stripMetadata } from '../../../shared/photos/strip-metadata';
import { insert, readPicture, textOf } from './picture-fixtures';

const strip = (bytes: Uint8Array): Uint8Array => {
  const stripped = stripMetadata(bytes);
  if (stripped === null) throw new Error('Not stripped');
  return stripped;
};

const clean = strip(readPicture('base.jpg'));

describe('stripMetadata', () => {
  it('leaves nothing of place, camera, words, thumbnail and what follows the end', () => {
    const phone = readPicture('phone-gps-orientation-6.jpg');
    const stripped = strip(phone);
    expect(textOf(phone).match(/SECRET/g)).toHaveLength(5);
    expect(textOf(stripped)).not.toMatch(/SECRET|Exif|Photoshop|adobe|GPS/);
    expect(listJpegSegments(phone)?.some(({ marker }) => isMetadata(marker))).toBe(true);
    expect(listJpegSegments(stripped)?.some(({ marker }) => isMetadata(marker))).toBe(false);
    // The picture itself is the same, byte for byte.
    expect(stripped).toEqual(clean);
  });

  it('finds metadata between the scans too', () => {
    const scan = listJpegSegments(clean)?.find(({ marker }) => marker === SOS);
    const comment = [0xff, 0xfe, 0x00, 0x06, 0x4d, 0x69, 0x61, 0x21];
    const hidden = insert(clean, scan?.end ?? 0, comment);
    expect(textOf(hidden)).toContain('Mia!');
    expect(checkStoredPhoto(hidden)).toBeNull();
    expect(strip(hidden)).toEqual(clean);
  });

  it('takes any metadata segment out, wherever it stands and however long it is', () => {
    const ends = (listJpegSegments(clean) ?? []).slice(0, -1).map(({ end }) => end);
    fc.assert(
      fc.property(
        fc.constantFrom(...ends),
        fc.integer({ min: 0xe0, max: 0xef }),
        fc.uint8Array({ maxLength: 300 }),
        fc.integer({ min: 0, max: 3 }),
        (at, marker, body, fill) => {
          const length = body.length + 2;
          const lead = Array.from({ length: fill }, () => 0xff);
          const segment = [...lead, 0xff, marker, length >> 8, length & 0xff, ...body];
          const dirty = insert(clean, at, segment);
          expect(checkStoredPhoto(dirty)).toBeNull();
          expect(strip(dirty)).toEqual(clean);
        },
      ),
    );
  });

  it('answers null for what is no whole JPEG, and never throws', () => {
    expect(stripMetadata(readPicture('cut.jpg'))).toBeNull();
    expect(stripMetadata(readPicture('words-transparent.png'))).toBeNull();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const begun = new Uint8Array([0xff, 0xd8, ...bytes]);
        const stripped = stripMetadata(begun);
        if (stripped !== null) expect(listJpegSegments(stripped)).not.toBeNull();
      }),
    );
  });
});

describe('checkStoredPhoto', () => {
  it('takes a clean picture and reads its size', () => {
    expect(checkStoredPhoto(clean)).toEqual({ width: 400, height: 300 });
  });

  it('refuses metadata, a tail, a cut, a side that is too long, and other formats', () => {
    expect(checkStoredPhoto(readPicture('base.jpg'))).toBeNull();
    expect(checkStoredPhoto(new Uint8Array([...clean, 1]))).toBeNull();
    expect(checkStoredPhoto(clean.subarray(0, clean.length - 2))).toBeNull();
    expect(checkStoredPhoto(strip(readPicture('large.jpg')))).toBeNull();
    expect(checkStoredPhoto(readPicture('base.webp'))).toBeNull();
    expect(checkStoredPhoto(new Uint8Array())).toBeNull();
  });
});
