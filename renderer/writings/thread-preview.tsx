import { Copy } from 'lucide-react';
import { useState } from 'react';
import { CheckboxButton, CheckboxField } from 'react-aria-components';
import { readThreadLimits } from '../../shared/checks/thread-limits';
import type { LimitUnit, Venue } from '../../shared/model/venue';
import { splitThread, type ThreadLimits, type ThreadPart } from '../../shared/text/split-thread';
import { IconButton } from '../ui/button';
import { writingWords } from '../words/writings';
import { copyOut } from './copy-out';
import { markGaps } from './gap-text';
import styles from './preview.module.css';
import type { Texts } from './use-desk';

/** A thread as the posts that it will be, each counted and copied by itself. */
export function ThreadPreview({ venue, texts }: { venue: Venue; texts: Texts }) {
  const [isNumbered, setIsNumbered] = useState(false);
  return venue.fields
    .filter((field) => field.format === 'thread')
    .map((field) => {
      const limits = readThreadLimits(field, isNumbered);
      const parts = splitThread(texts[field.id] ?? '', limits);
      return (
        <div key={field.id} className={styles['thread']}>
          <CheckboxField isSelected={isNumbered} onChange={setIsNumbered}>
            <CheckboxButton className={styles['check'] ?? ''}>
              <span className={styles['box']} aria-hidden />
              {writingWords.numberPosts}
            </CheckboxButton>
          </CheckboxField>
          <ol className={styles['posts']}>
            {parts.map((part, index) => (
              <li key={index}>
                <Post part={part} number={index + 1} total={parts.length} limits={limits} />
              </li>
            ))}
          </ol>
        </div>
      );
    });
}

function Post({
  part,
  number,
  total,
  limits,
}: {
  part: ThreadPart;
  number: number;
  total: number;
  limits: ThreadLimits;
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
          label={writingWords.copyPost(number)}
          icon={<Copy aria-hidden />}
          onPress={() => void copyOut(part.text)}
        />
      </footer>
    </section>
  );
}
