import { ExternalLink } from 'lucide-react';
import { useCallback, useState } from 'react';
import type { Venue } from '../../shared/model/venue';
import { blueskyLink, mastodonLink, readServer } from '../../shared/text/compose-links';
import { saveSharing, useSettings } from '../state/settings';
import { useAutosave } from '../state/use-autosave';
import { IconButton } from '../ui/button';
import { TextField } from '../ui/text-field';
import { outWords } from '../words/outs';
import { openOrCopy } from './open-in';

type Network = 'bluesky' | 'mastodon';

/** Which network a thread is for: told by how it counts, so that a copy of a venue is known too. */
export function readNetwork(venue: Venue): Network | null {
  if (venue.shape !== 'thread') return null;
  const limits = venue.fields.flatMap((field) => field.limits);
  if (limits.some(({ urlCountsAs }) => urlCountsAs !== undefined)) return 'mastodon';
  return limits.some(({ unit, max }) => unit === 'graphemes' && max === 300) ? 'bluesky' : null;
}

/** Opens the page on which this post is written, with its text in it. */
export function OpenPost({ venue, text, number }: { venue: Venue; text: string; number: number }) {
  const { mastodonServer } = useSettings().sharing;
  const network = readNetwork(venue);
  if (network === null) return null;
  const server = readServer(mastodonServer);
  if (network === 'mastodon' && server === null) return null;
  const [link, bare] =
    network === 'bluesky'
      ? [blueskyLink(text), 'https://bsky.app/intent/compose']
      : [mastodonLink(mastodonServer, text), `https://${server ?? ''}/share`];
  return (
    <IconButton
      label={outWords.openPost(number, network)}
      icon={<ExternalLink aria-hidden />}
      onPress={() => void openOrCopy(link, text, bare)}
    />
  );
}

/** Which Mastodon server is hers; nothing for other networks. */
export function MastodonServer({ venue }: { venue: Venue }) {
  return readNetwork(venue) === 'mastodon' ? <ServerField /> : null;
}

function ServerField() {
  const { mastodonServer } = useSettings().sharing;
  const [typed, setTyped] = useState(mastodonServer);
  const save = useCallback((server: string) => saveSharing({ mastodonServer: server }), []);
  const { change } = useAutosave(save);
  const isWrong = typed.trim() !== '' && readServer(typed) === null;
  return (
    <TextField
      label={outWords.server}
      hint={outWords.serverHint}
      placeholder="example.social"
      value={typed}
      maxLength={200}
      problem={isWrong ? outWords.serverProblem : undefined}
      onChange={(text) => {
        setTyped(text);
        change(text);
      }}
    />
  );
}
