import { Copy, Pencil } from 'lucide-react';
import { useState } from 'react';
import { CheckboxButton, CheckboxField } from 'react-aria-components';
import { readThreadLimits } from '../../shared/checks/thread-limits';
import type { LimitUnit, Venue } from '../../shared/model/venue';
import { splitThread, type ThreadLimits, type ThreadPart } from '../../shared/text/split-thread';
import { editPart } from '../../shared/text/edit-part';
import { Button, IconButton } from '../ui/button';
import { TextField } from '../ui/text-field';
import { composerWords } from '../words/composer';
import { writingWords } from '../words/writings';
import { copyOut } from './copy-out';
import { markGaps } from './gap-text';
import { MastodonServer, OpenPost } from './open-post';
import styles from './preview.module.css';
import type { Texts } from './use-desk';

/** A thread as the posts that it will be, each counted, copied and written anew by itself. */
export function ThreadPreview({
  venue,
  texts,
  onEdit,
}: {
  venue: Venue;
  texts: Texts;
  onEdit: (fieldId: string, text: string) => void;
}) {
  const [isNumbered, setIsNumbered] = useState(false);
  const [edited, setEdited] = useState<number | null>(null);
  return venue.fields
    .filter((field) => field.format === 'thread')
    .map((field) => {
      const limits = readThreadLimits(field, isNumbered);
      const text = texts[field.id] ?? '';
      const parts = splitThread(text, limits);
      return (
        <div key={field.id} className={styles['thread']}>
          <CheckboxField isSelected={isNumbered} onChange={setIsNumbered}>
            <CheckboxButton className={styles['check'] ?? ''}>
              <span className={styles['box']} aria-hidden />
              {writingWords.numberPosts}
            </CheckboxButton>
          </CheckboxField>
          <MastodonServer venue={venue} />
          <ol className={styles['posts']}>
            {parts.map((part, index) => (
              <li key={index}>
                {edited === index ? (
                  <PostEditor
                    number={index + 1}
                    start={text.slice(part.start, part.end)}
                    onDone={(typed) => {
                      setEdited(null);
                      if (typed !== null) onEdit(field.id, editPart(text, parts, index, typed));
                    }}
                  />
                ) : (
                  <Post
                    venue={venue}
                    part={part}
                    number={index + 1}
                    total={parts.length}
                    limits={limits}
                    onEdit={() => {
                      setEdited(index);
                    }}
                  />
                )}
              </li>
            ))}
          </ol>
        </div>
      );
    });
}

/** One post to write anew; its neighbours stay as they are. */
function PostEditor({
  number,
  start,
  onDone,
}: {
  number: number;
  start: string;
  onDone: (typed: string | null) => void;
}) {
  const [typed, setTyped] = useState(start);
  return (
    <section className={styles['post']} aria-label={composerWords.editPost(number)}>
      <TextField
        label={composerWords.postText(number)}
        isLabelHidden
        rows={5}
        autoFocus
        value={typed}
        onChange={setTyped}
      />
      <footer className={styles['foot']}>
        <Button
          onPress={() => {
            onDone(typed === start ? null : typed);
          }}
        >
          {composerWords.savePost}
        </Button>
        <Button
          look="plain"
          onPress={() => {
            onDone(null);
          }}
        >
          {composerWords.leavePost}
        </Button>
      </footer>
    </section>
  );
}

function Post({
  venue,
  part,
  number,
  total,
  limits,
  onEdit,
}: {
  venue: Venue;
  part: ThreadPart;
  number: number;
  total: number;
  limits: ThreadLimits;
  onEdit: () => void;
}) {
  const isBytes = part.bytes > limits.bytes;
  const unit: LimitUnit = isBytes ? 'bytes' : 'graphemes';
  const max = isBytes ? limits.bytes : limits.graphemes;
  return (
    <section className={styles['post']} aria-label={writingWords.postOf(number, total)}>
      <p className={styles['asTyped']}>{markGaps(part.text)}</p>
      {part.isOverLimit ? <p className={styles['note']}>{writingWords.postTooLong}</p> : null}
      {part.breakAfter === 'grapheme' ? (
        <p className={styles['note']}>{writingWords.cutInWord}</p>
      ) : null}
      <footer className={styles['foot']}>
        <span>{writingWords.postOf(number, total)}</span>
        <span className={styles['count']}>
          {writingWords.count({ unit, min: null, max }, isBytes ? part.bytes : part.graphemes)}
        </span>
        <IconButton
          label={composerWords.editPost(number)}
          icon={<Pencil aria-hidden />}
          onPress={onEdit}
        />
        <OpenPost venue={venue} text={part.text} number={number} />
        <IconButton
          label={writingWords.copyPost(number)}
          icon={<Copy aria-hidden />}
          onPress={() => void copyOut(part.text)}
        />
      </footer>
    </section>
  );
}
