import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PICTURE_MAX_MEGABYTES } from '../../../shared/photos/photo-limits';
import { readPictureHeader } from '../../../shared/photos/picture-header';
import { admitPicture } from '../../../shared/photos/refuse-picture';
import { readPicture } from './picture-fixtures';

const picture = (type: string, width: number, height: number) => ({
  is: 'picture',
  type,
  size: { width, height },
});
const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const reasonOf = (bytes: Uint8Array): string => {
  const admission = admitPicture(bytes);
  return admission.isAdmitted ? 'admitted' : admission.refusal.reason;
};

describe('readPictureHeader', () => {
  it('reads kind and size from the first bytes, as they are stored', () => {
    expect(readPictureHeader(readPicture('base.jpg'))).toEqual(picture('image/jpeg', 400, 300));
    const phone = readPicture('phone-gps-orientation-6.jpg');
    expect(readPictureHeader(phone)).toEqual(picture('image/jpeg', 400, 300));
    const words = readPicture('words-transparent.png');
    expect(readPictureHeader(words)).toEqual(picture('image/png', 32, 16));
    expect(readPictureHeader(readPicture('film.gif'))).toEqual(picture('image/gif', 40, 30));
    expect(readPictureHeader(readPicture('base.webp'))).toEqual(picture('image/webp', 400, 300));
  });

  it('knows what it can not open by its name', () => {
    const formats = [
      ['\0\0\0\x18ftypavif', 'AVIF'],
      ['II*\0', 'TIFF or RAW'],
      ['MM\0*', 'TIFF or RAW'],
      ['8BPS', 'Photoshop'],
      [`BM${' '.repeat(60)}`, 'BMP'],
      ['<?xml version="1.0"?>\n<svg xmlns="', 'SVG'],
      ['<svg>', 'SVG'],
    ] as const;
    for (const [begin, format] of formats) {
      expect(readPictureHeader(bytesOf(begin))).toEqual({ is: 'other-picture', format });
    }
  });

  it('never throws, whatever it is given', () => {
    const starts = ['\xff\xd8', '\x89PNG\r\n\x1a\n', 'GIF89a', 'RIFF0000WEBPVP8X', '\0\0\0\0ftyp'];
    fc.assert(
      fc.property(fc.constantFrom(...starts, ''), fc.uint8Array(), (start, rest) => {
        const header = readPictureHeader(new Uint8Array([...bytesOf(start), ...rest]));
        expect(['picture', 'heic', 'other-picture', 'broken', 'no-picture']).toContain(header.is);
      }),
    );
  });
});

describe('admitPicture', () => {
  it('says why a file can not come in', () => {
    expect(reasonOf(readPicture('iphone.heic'))).toBe('heic');
    expect(reasonOf(readPicture('bomb.png'))).toBe('too-many-pixels');
    expect(reasonOf(readPicture('not-a-picture.jpg'))).toBe('no-picture');
    expect(reasonOf(readPicture('empty.jpg'))).toBe('empty');
    expect(reasonOf(readPicture('cut.jpg').subarray(0, 60))).toBe('broken');
    const large = new Uint8Array(PICTURE_MAX_MEGABYTES * 1024 * 1024 + 1);
    expect(reasonOf(large)).toBe('too-many-megabytes');
  });

  it('lets the largest camera of a phone in', () => {
    const header = readPicture('bomb.png');
    new DataView(header.buffer).setUint32(16, 12_032);
    new DataView(header.buffer).setUint32(20, 9_024);
    expect(reasonOf(header)).toBe('admitted');
  });
});
