import { safeHref } from './safe-href';

/**
 * Windows hands no longer address to a program (Electron's `shell.openExternal`); what is longer is
 * copied and pasted instead.
 */
const MAX_LINK = 2_000;

/** A new e-mail without an addressee, or `null` where the text is too long for a link. */
export function mailLink(subject: string, body: string): string | null {
  const query = [
    ['subject', subject],
    ['body', body.replaceAll(/\r?\n/gu, '\r\n')],
  ]
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name ?? ''}=${encodeURIComponent(value ?? '')}`)
    .join('&');
  return checkLink(`mailto:?${query}`);
}

/**
 * The page on which a post is written, with the text in it; she still has to send it there.
 * @see https://docs.bsky.app/docs/advanced-guides/intent-links (looked up on 2026-11-23)
 */
export function blueskyLink(text: string): string | null {
  return checkLink(`https://bsky.app/intent/compose?text=${encodeURIComponent(text)}`);
}

/** The same on a Mastodon server, such as `example.social`; `null` too where that is no host's name. */
export function mastodonLink(server: string, text: string): string | null {
  const host = readServer(server);
  return host === null ? null : checkLink(`https://${host}/share?text=${encodeURIComponent(text)}`);
}

/** The host in what she typed: `example.social`, an address of it, or her own `@name@example.social`. */
export function readServer(typed: string): string | null {
  const host = typed
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//u, '')
    .replace(/^@?[^@/\s]*@/u, '')
    .replace(/\/.*$/u, '');
  return /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}$/u.test(host) ? host : null;
}

function checkLink(link: string): string | null {
  return link.length > MAX_LINK ? null : safeHref(link);
}
