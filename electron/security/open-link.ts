import { shell } from 'electron';
import { safeHref } from '../../shared/text/safe-href';

/** Opens a link in her browser or mail program: https and mailto only. Answers whether it did. */
export async function openLink(url: string): Promise<boolean> {
  const href = safeHref(url);
  if (href === null) return false;
  await shell.openExternal(href);
  return true;
}
