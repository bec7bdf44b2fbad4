/** Letters (UTF-16 units) of a name before its extension: well below every system's limit in bytes. */
const MAX_LETTERS = 80;
/** Names that Windows keeps for devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;

/** A name that every system takes, from a title: "Parachutes: up / down?" is "Parachutes up down.md". */
export function safeFileName(title: string, extension: string): string {
  const bare = title
    .replace(new RegExp(`\\.${extension}$`, 'iu'), '')
    .replaceAll(/[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}]+/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/^[\s.]+|[\s.]+$/gu, '');
  const cut = Array.from(bare).slice(0, MAX_LETTERS).join('').trimEnd();
  const name = cut === '' || DEVICE.test(cut) ? 'Writing' : cut;
  return `${name}.${extension}`;
}
