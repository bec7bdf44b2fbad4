import { readFrameSize, type PhotoSize } from './check-stored-photo';
import { isFrame } from './jpeg-segments';

export const PICTURE_TYPES = ['image/jpeg', 'image/png', 'image/gif', 'image/webp'] as const;
export type PictureType = (typeof PICTURE_TYPES)[number];

/** What the first bytes of a file say that it is. The name of the file is not asked. */
export type PictureHeader =
  | { is: 'picture'; type: PictureType; size: PhotoSize }
  | { is: 'heic' }
  /** A picture that can't be opened here. */
  | { is: 'other-picture'; format: string }
  /** It begins like a picture, and then is none. */
  | { is: 'broken' }
  | { is: 'no-picture' };

const HEIC_BRANDS = ['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'mif1', 'msf1'];

/** Reads the kind and the size, in pixels, without decoding anything. */
export function readPictureHeader(bytes: Uint8Array): PictureHeader {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return found('image/jpeg', readJpegSize(bytes));
  if (hasText(bytes, 0, '\x89PNG\r\n\x1a\n')) return found('image/png', readPngSize(bytes));
  if (hasText(bytes, 0, 'GIF87a') || hasText(bytes, 0, 'GIF89a')) {
    return found('image/gif', readLittle(bytes, 6, 8, 2));
  }
  if (hasText(bytes, 0, 'RIFF') && hasText(bytes, 8, 'WEBP')) {
    return found('image/webp', readWebpSize(bytes));
  }
  if (hasText(bytes, 4, 'ftyp')) {
    const brand = readText(bytes, 8, 4);
    if (HEIC_BRANDS.includes(brand)) return { is: 'heic' };
    if (brand === 'avif' || brand === 'avis') return { is: 'other-picture', format: 'AVIF' };
    if (brand === 'crx ') return { is: 'other-picture', format: 'RAW' };
    return { is: 'no-picture' };
  }
  const format = nameOther(bytes);
  return format === null ? { is: 'no-picture' } : { is: 'other-picture', format };
}

function found(type: PictureType, size: PhotoSize | null): PictureHeader {
  if (size === null || size.width < 1 || size.height < 1) return { is: 'broken' };
  return { is: 'picture', type, size };
}

function nameOther(bytes: Uint8Array): string | null {
  if (hasText(bytes, 0, 'II*\0') || hasText(bytes, 0, 'MM\0*')) return 'TIFF or RAW';
  if (hasText(bytes, 0, 'BM') && bytes.length > 54) return 'BMP';
  if (hasText(bytes, 0, '8BPS')) return 'Photoshop';
  if (hasText(bytes, 0, '\xff\x0a') || hasText(bytes, 4, 'JXL ')) return 'JPEG XL';
  if (/^\s*(<\?xml[^>]*>\s*)?(<!--[^>]*-->\s*)?<svg[\s>]/.test(readText(bytes, 0, 400))) {
    return 'SVG';
  }
  return null;
}

/** Reads up to the first frame header only: the picture itself may be broken. */
function readJpegSize(bytes: Uint8Array): PhotoSize | null {
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (isFrame(marker)) return readFrameSize(bytes, at);
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    if (length < 2) return null;
    at += 2 + length;
  }
  return null;
}

function readPngSize(bytes: Uint8Array): PhotoSize | null {
  if (bytes.length < 24 || !hasText(bytes, 12, 'IHDR')) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

function readWebpSize(bytes: Uint8Array): PhotoSize | null {
  if (bytes.length < 30) return null;
  const chunk = readText(bytes, 12, 4);
  if (chunk === 'VP8X') {
    const size = readLittle(bytes, 24, 27, 3);
    return size === null ? null : { width: size.width + 1, height: size.height + 1 };
  }
  if (chunk === 'VP8L') {
    const packed = new DataView(bytes.buffer, bytes.byteOffset).getUint32(21, true);
    return { width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1 };
  }
  const size = chunk === 'VP8 ' ? readLittle(bytes, 26, 28, 2) : null;
  return size === null ? null : { width: size.width & 0x3fff, height: size.height & 0x3fff };
}

function readLittle(
  bytes: Uint8Array,
  widthAt: number,
  heightAt: number,
  count: 2 | 3,
): PhotoSize | null {
  if (heightAt + count > bytes.length) return null;
  const read = (at: number): number =>
    [...bytes.subarray(at, at + count)].reduce((sum, byte, index) => sum + byte * 256 ** index, 0);
  return { width: read(widthAt), height: read(heightAt) };
}

/** Latin-1: one character a byte. */
function readText(bytes: Uint8Array, start: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(start, start + length));
}

function hasText(bytes: Uint8Array, start: number, text: string): boolean {
  return readText(bytes, start, text.length) === text;
}
