import { Send } from 'lucide-react';
import { mailLink } from '../../shared/text/compose-links';
import { listBodyFields, readTitle, writeAsPlain } from '../../shared/text/write-out';
import { tell } from '../state/notices';
import { Button } from '../ui/button';
import { outWords } from '../words/outs';
import { openLink } from './open-link';
import type { Desk } from './use-desk';

/** Threads and slides are no e-mails. */
const NOT_MAILED = new Set(['thread', 'points', 'slides', 'card']);

/** Opens her mail program with the text in a new message; she addresses and sends it. */
export function OpenInMail({ desk: { venue, texts } }: { desk: Desk }) {
  if (NOT_MAILED.has(venue.shape)) return null;
  return (
    <Button
      icon={<Send aria-hidden />}
      onPress={() => {
        const title = readTitle(venue, texts);
        const body =
          title === ''
            ? writeAsPlain(venue, texts)
            : writeAsPlain(
                { ...venue, fields: listBodyFields(venue, texts).map(({ field }) => field) },
                texts,
              );
        void openOrCopy(
          mailLink(title, body.trim()),
          body.trim(),
          mailLink(title, '') ?? 'mailto:?body=',
        );
      }}
    >
      {outWords.openMail}
    </Button>
  );
}

/** Where the text is too long for a link it is copied, and the page is opened without it. */
export async function openOrCopy(link: string | null, text: string, bare: string): Promise<void> {
  if (link !== null) {
    openLink(link);
    return;
  }
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    tell({ tone: 'problem', text: outWords.copyFailed });
    return;
  }
  openLink(bare);
  tell({ text: outWords.pasteIt });
}
