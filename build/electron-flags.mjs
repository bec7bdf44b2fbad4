// The flags that the machine, not the app, asks for.

/**
 * Chromium refuses to run as root with its sandbox.
 * @param {number} [uid]
 */
export function electronFlags(uid = process.getuid?.()) {
  return uid === 0 ? ['--no-sandbox'] : [];
}
