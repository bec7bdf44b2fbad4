/** Names that Windows keeps for itself, with or without an ending. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** A file name that every system takes, made of a title. */
export function namePdf(title: string): string {
  const name = title
    .normalize('NFC')
    .replace(/[\p{C}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[. ]+/, '');
  // Cut by characters, so that no letter is halved; the systems' limit of 255 bytes is far.
  const short = Array.from(name)
    .slice(0, 60)
    .join('')
    .replace(/[. ]+$/, '');
  return `${short === '' || RESERVED.test(short) ? 'Portfolio' : short}.pdf`;
}
