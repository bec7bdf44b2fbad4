import { safeHref } from '../text/safe-href';

const BARE = /^(?:www\.)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(?:[/?#]\S*)?$/u;

/** `example.org/page` as the https address that she means; anything else as it is, without spaces around it. */
export function completeLink(typed: string): string {
  const link = typed.trim();
  if (safeHref(link) !== null || !BARE.test(link)) return link;
  return safeHref(`https://${link}`) ?? link;
}
