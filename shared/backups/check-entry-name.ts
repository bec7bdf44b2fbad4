const LONGEST = 400;
const LONGEST_PART = 255;
/** What no file of a library has, and what Windows can't have. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const FORBIDDEN = /[\u0000-\u001f<>:"\\|?*]/;
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * Whether a name out of a zip stays within the folder that it is unpacked to, on every system:
 * relative, with forward slashes, nothing that leads up or elsewhere.
 */
export function isSafeEntryName(name: string): boolean {
  if (name === '' || name.length > LONGEST || FORBIDDEN.test(name)) return false;
  return name.split('/').every(isSafePart);
}

function isSafePart(part: string): boolean {
  return (
    part !== '' &&
    part !== '.' &&
    part !== '..' &&
    part.length <= LONGEST_PART &&
    !/[. ]$/.test(part) &&
    !DEVICE.test(part)
  );
}
