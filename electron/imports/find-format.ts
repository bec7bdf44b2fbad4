export type FileFormat = 'text' | 'workbook' | 'old-workbook' | 'locked-workbook';

/** OLE, the container of Excel before 2007, and of a workbook with a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** What a file is by its first bytes, whatever its name says. */
export function findFormat(bytes: Uint8Array): FileFormat {
  if (startsWith(bytes, ZIP)) return 'workbook';
  if (!startsWith(bytes, OLE)) return 'text';
  const isLocked = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(
    'EncryptedPackage',
    0,
    'utf16le',
  );
  return isLocked ? 'locked-workbook' : 'old-workbook';
}
