import { fail, type Result, succeed } from '../../shared/result';

export interface DecodedText {
  text: string;
  /** As a person would say it, such as "UTF-8". */
  encoding: string;
  /** Characters that could not be read and stand as U+FFFD. */
  damagedCharacters: number;
}

type Bytes = Uint8Array;

/** Windows-1252 for 0x80 to 0x9F; the rest is Latin-1. Some Node versions decode it as Latin-1 throughout. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** Enough of a file to see how its zero bytes lie. */
const PROBE = 65_536;
/** Control characters that no table of text has; tab, line ends and form feed are fine. */
// eslint-disable-next-line no-control-regex -- that is what is looked for
const BINARY = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g;

function decodeUtf16(bytes: Bytes, isBigEndian: boolean): string {
  const even = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  return (isBigEndian ? even.swap16() : even).toString('utf16le');
}

function decodeWindows1252(bytes: Bytes): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80] ?? '');
}

function startsWith(bytes: Bytes, ...start: number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** UTF-16 without a mark: the zero bytes of Latin letters, digits and separators all lie on one side. */
function guessUtf16(bytes: Bytes): 'little' | 'big' | null {
  let even = 0;
  let odd = 0;
  const end = Math.min(bytes.length, PROBE);
  for (let index = 0; index < end; index += 1) {
    if (bytes[index] !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  const zeros = even + odd;
  if (zeros * 10 < end) return null;
  if (odd > even * 20) return 'little';
  return even > odd * 20 ? 'big' : null;
}

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** UTF-8, or Windows-1252 where the bytes make no sense as UTF-8. */
function decodeWithoutMark(bytes: Bytes): DecodedText {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const damagedCharacters = countMatches(text, /\ufffd/g);
  const foreign = countMatches(text, /[\u0080-\ufffc\ufffe\uffff]/g);
  // One slip in a file that is otherwise good UTF-8 must not spoil every accent of it.
  if (damagedCharacters === 0 || foreign > damagedCharacters * 10) {
    return { text, encoding: 'UTF-8', damagedCharacters };
  }
  return { text: decodeWindows1252(bytes), encoding: 'Windows-1252', damagedCharacters: 0 };
}

function decodeMarked(bytes: Bytes): DecodedText | null {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
    return { ...decodeWithoutMark(bytes.subarray(3)), encoding: 'UTF-8' };
  }
  const isBig = startsWith(bytes, 0xfe, 0xff);
  if (!isBig && !startsWith(bytes, 0xff, 0xfe)) return null;
  return {
    text: decodeUtf16(bytes.subarray(2), isBig),
    encoding: isBig ? 'UTF-16 (big-endian)' : 'UTF-16',
    damagedCharacters: 0,
  };
}

function decodeUnmarkedUtf16(bytes: Bytes): DecodedText | null {
  const order = guessUtf16(bytes);
  if (order === null) return null;
  return {
    text: decodeUtf16(bytes, order === 'big'),
    encoding: order === 'big' ? 'UTF-16 (big-endian)' : 'UTF-16',
    damagedCharacters: 0,
  };
}

/** Workbooks (zip, OLE) and PDFs are no tables of text, whatever their name says. */
function isOtherFormat(bytes: Bytes): boolean {
  return (
    startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) ||
    startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0) ||
    startsWith(bytes, 0x25, 0x50, 0x44, 0x46)
  );
}

/** Bytes of a table to text with `\n` line ends and no mark in front. */
export function decodeText(bytes: Bytes): Result<DecodedText, 'not-text'> {
  if (isOtherFormat(bytes)) return fail('not-text');
  const decoded = decodeMarked(bytes) ?? decodeUnmarkedUtf16(bytes) ?? decodeWithoutMark(bytes);
  const controls = countMatches(decoded.text.slice(0, PROBE), BINARY);
  // A stray control character comes with old exports; many of them are no text.
  if (controls * 200 > Math.min(decoded.text.length, PROBE) + 200) return fail('not-text');
  return succeed({ ...decoded, text: decoded.text.replace(/\r\n?/g, '\n').replace(BINARY, '') });
}
