import { MessageCircle, Repeat2, Star, Tag, Trash2, X } from 'lucide-react';
import { useState } from 'react';
import type { ProgramSummary } from '../../shared/programs/summarise-program';
import { tell } from '../state/notices';
import { usePrograms } from '../state/programs';
import { navigate } from '../state/route';
import { Button } from '../ui/button';
import { severalWords as words } from '../words/search';
import { changeSeveral } from './change-several';
import { IntoPortfolio } from './into-portfolio';
import styles from './selection-bar.module.css';
import { SeriesSheet, TagSheet } from './several-sheets';
import type { Selection } from './use-selection';

/** As many as a writing can be made from. */
const MOST_SHARED = 500;

/** What can be done with the selected programs. */
export function SelectionBar({
  programs,
  selection,
  onRemove,
}: {
  /** In the order of the list. */
  programs: readonly ProgramSummary[];
  selection: Selection;
  onRemove: () => void;
}) {
  const log = usePrograms();
  const [asked, setAsked] = useState<'tag' | 'series' | null>(null);
  const chosen = programs.filter(({ id }) => selection.ids.has(id));
  const ids = chosen.map(({ id }) => id);
  const isStarring = chosen.some(({ isStarred }) => !isStarred);
  const all = log.status === 'ready' ? log.programs : programs;

  const share = (): void => {
    if (ids.length > MOST_SHARED) tell({ text: words.tooManyToShare(MOST_SHARED) });
    else navigate({ page: 'share-new', programs: ids.join(',') });
  };
  const star = (): void => {
    void changeSeveral(
      ids,
      { kind: 'set', parts: { isStarred: isStarring } },
      isStarring ? words.starredAll : words.unstarredAll,
    );
  };

  return (
    <div className={styles['bar']} role="group" aria-label={words.bar} data-selecting>
      <p role="status" className={styles['count']}>
        {words.selected(ids.length)}
      </p>
      <Button look="plain" icon={<MessageCircle aria-hidden />} onPress={share}>
        {words.share}
      </Button>
      <IntoPortfolio ids={ids} log={all} />
      <Button look="plain" icon={<Star aria-hidden />} onPress={star}>
        {isStarring ? words.star : words.unstar}
      </Button>
      <Button
        look="plain"
        icon={<Tag aria-hidden />}
        onPress={() => {
          setAsked('tag');
        }}
      >
        {words.tag}
      </Button>
      <Button
        look="plain"
        icon={<Repeat2 aria-hidden />}
        onPress={() => {
          setAsked('series');
        }}
      >
        {words.series}
      </Button>
      <Button look="plain" icon={<Trash2 aria-hidden />} onPress={onRemove}>
        {words.remove}
      </Button>
      <Button look="plain" icon={<X aria-hidden />} onPress={selection.clear}>
        {words.clear}
      </Button>
      <TagSheet
        ids={ids}
        log={all}
        isOpen={asked === 'tag'}
        onClose={() => {
          setAsked(null);
        }}
      />
      <SeriesSheet
        ids={ids}
        log={all}
        isOpen={asked === 'series'}
        onClose={() => {
          setAsked(null);
        }}
      />
    </div>
  );
}
