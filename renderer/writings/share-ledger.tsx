import { BookOpenCheck } from 'lucide-react';
import { useState } from 'react';
import type { Share } from '../../shared/model/share';
import { safeHref } from '../../shared/text/safe-href';
import { readTitle } from '../../shared/text/write-out';
import { api } from '../api';
import { tellError } from '../state/describe-error';
import { tell } from '../state/notices';
import { useLoaded } from '../state/use-loaded';
import { Button } from '../ui/button';
import { DateField } from '../ui/date-field';
import { Section } from '../ui/page';
import { TextField } from '../ui/text-field';
import { writingWords } from '../words/writings';
import { formatShareDay } from './format-day';
import { openLink } from './open-link';
import styles from './side.module.css';
import type { Desk } from './use-desk';

/** "I shared it": when, and where it can be read. */
export function ShareLedger({ desk, today }: { desk: Desk; today: string }) {
  const { id } = desk.writing;
  const { state, reload } = useLoaded(`shares:${id}`, () => api.shares.list({}));
  const shares =
    state.status === 'ready' ? state.value.filter((share) => share.writingId === id) : [];
  return (
    <Section title={writingWords.sharedTitle}>
      <ul className={styles['list']}>
        {shares.map((share) => (
          <ShareLine key={share.id} share={share} onChange={() => void reload()} />
        ))}
      </ul>
      {shares.length === 0 ? <p className={styles['soft']}>{writingWords.sharedHint}</p> : null}
      <ShareForm desk={desk} today={today} onShared={() => void reload()} />
    </Section>
  );
}

function ShareLine({ share, onChange }: { share: Share; onChange: () => void }) {
  const takeBack = async (): Promise<void> => {
    const removed = await api.shares.remove({ id: share.id });
    if (!removed.ok) {
      tellError(removed.error);
      return;
    }
    onChange();
    const restore = async (): Promise<void> => {
      const restored = await api.shares.restore({ id: share.id });
      if (restored.ok) onChange();
      else tellError(restored.error);
    };
    tell({
      text: writingWords.tookBack,
      action: { label: writingWords.undo, run: () => void restore() },
    });
  };
  const href = safeHref(share.link);
  return (
    <li className={styles['across']}>
      <span>
        <BookOpenCheck aria-hidden size={18} />{' '}
        {writingWords.sharedLine(formatShareDay(share.sharedOn))}{' '}
        {href === null ? share.link : null}
      </span>
      <span className={styles['buttons']}>
        {href === null ? null : (
          <Button
            look="plain"
            onPress={() => {
              openLink(href);
            }}
          >
            {href}
          </Button>
        )}
        <Button look="plain" onPress={() => void takeBack()}>
          {writingWords.takeBack}
        </Button>
      </span>
    </li>
  );
}

function ShareForm({ desk, today, onShared }: { desk: Desk; today: string; onShared: () => void }) {
  const [sharedOn, setSharedOn] = useState<string | null>(today);
  const [link, setLink] = useState('');
  const isLinkWrong = link.trim() !== '' && safeHref(link) === null;
  const add = async (): Promise<void> => {
    if (sharedOn === null || isLinkWrong) return;
    const { writing, venue, texts } = desk;
    const title = readTitle(venue, texts);
    const added = await api.shares.add({
      writingId: writing.id,
      programIds: writing.programIds,
      venueId: venue.id,
      title: (title === '' ? venue.name : title).slice(0, 300),
      sharedOn,
      link: link.trim(),
      cameBack: '',
    });
    if (!added.ok) {
      tellError(added.error, () => void add());
      return;
    }
    setLink('');
    onShared();
    tell({ text: writingWords.sharedNoted });
  };
  return (
    <div className={styles['shareForm']}>
      <DateField label={writingWords.sharedDay} value={sharedOn} onChange={setSharedOn} />
      <TextField
        label={writingWords.sharedLink}
        value={link}
        onChange={setLink}
        maxLength={2_000}
        problem={isLinkWrong ? writingWords.linkProblem : undefined}
      />
      <Button isDisabled={sharedOn === null || isLinkWrong} onPress={() => void add()}>
        {writingWords.iSharedIt}
      </Button>
    </div>
  );
}
