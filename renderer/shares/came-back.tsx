import { useCallback, useState } from 'react';
import type { Share } from '../../shared/model/share';
import { api } from '../api';
import { describeError } from '../state/describe-error';
import { useAutosave } from '../state/use-autosave';
import { Button } from '../ui/button';
import { MarkdownElements } from '../ui/markdown-elements';
import { TextField } from '../ui/text-field';
import { sharesWords as words } from '../words/shares';
import styles from './shares.module.css';

const LIMIT = 20_000;

/** What came back of a share: in her words, kept as she types. */
export function CameBack({ share, isOpenAtFirst }: { share: Share; isOpenAtFirst: boolean }) {
  const [text, setText] = useState(share.cameBack);
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  const { id, sharedOn, link } = share;
  const save = useCallback(
    (cameBack: string) => api.shares.update({ id, sharedOn, link, cameBack }),
    [id, sharedOn, link],
  );
  const { state, change, flush } = useAutosave(save);
  if (!isOpen) {
    return (
      <div className={styles['echo']}>
        {text.trim() === '' ? null : <MarkdownElements text={text} />}
        <Button
          look="plain"
          onPress={() => {
            setIsOpen(true);
          }}
        >
          {text.trim() === '' ? words.addCameBack : words.changeCameBack}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles['echo']}>
      <TextField
        label={words.cameBack}
        hint={words.cameBackHint}
        rows={3}
        value={text}
        maxLength={LIMIT}
        autoFocus
        onChange={(next) => {
          setText(next);
          change(next);
        }}
      />
      <div className={styles['echoFoot']}>
        <Button
          onPress={() =>
            void flush().then(() => {
              setIsOpen(false);
            })
          }
        >
          {words.done}
        </Button>
        <span role="status">{state.status === 'failed' ? describeError(state.error) : null}</span>
      </div>
    </div>
  );
}
