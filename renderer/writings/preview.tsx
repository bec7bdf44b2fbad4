import { memo, useDeferredValue, useState } from 'react';
import type { Venue } from '../../shared/model/venue';
import type { Alternative } from '../../shared/writings/list-alternatives';
import { findTitleField, isMail, readTitle } from '../../shared/text/write-out';
import { useSettings } from '../state/settings';
import { writingWords } from '../words/writings';
import { traceSentence, type Traced } from './find-source';
import { markGaps } from './gap-text';
import { openLink } from './open-link';
import styles from './preview.module.css';
import { sentenceAt } from './sentence-at';
import { SourceLine } from './source-line';
import { ThreadPreview } from './thread-preview';
import type { Desk, Texts } from './use-desk';
import { WritingArticle } from './writing-article';

/** What she will send, as it will look. A click on a sentence tells where it came from. */
export function Preview({ desk, extra = [] }: { desk: Desk; extra?: readonly Alternative[] }) {
  // The letter that she types comes first; the paper follows.
  const texts = useDeferredValue(desk.texts);
  const [traced, setTraced] = useState<Traced | null>(null);
  const { language } = useSettings();
  const isEmpty = Object.values(texts).every((text) => text.trim() === '');
  if (isEmpty) return <p className={styles['empty']}>{writingWords.previewEmpty}</p>;
  return (
    <>
      {/* A click only adds: the list of sources beside it says the same to the keyboard. */}
      <div
        className={styles['paper']}
        lang={language}
        onClick={(event) => {
          const link = event.target instanceof Element ? event.target.closest('a') : null;
          if (link !== null) {
            event.preventDefault();
            openLink(link.href);
            return;
          }
          const sentence = sentenceAt(event.clientX, event.clientY);
          setTraced(
            sentence === null ? null : traceSentence(sentence, [...desk.writing.fields, ...extra]),
          );
        }}
      >
        <Shape venue={desk.venue} texts={texts} onEdit={desk.setText} />
      </div>
      {traced === null ? null : (
        <div className={styles['traced']} role="status">
          <q className={styles['sentence']}>{traced.sentence}</q>
          <SourceLine source={traced.source} programs={desk.programs} />
        </div>
      )}
    </>
  );
}

interface Paper {
  venue: Venue;
  texts: Texts;
}

const Shape = memo(function Shape({ venue, texts, onEdit }: Paper & { onEdit: Desk['setText'] }) {
  if (venue.fields.some(({ format }) => format === 'thread')) {
    return <ThreadPreview venue={venue} texts={texts} onEdit={onEdit} />;
  }
  if (isMail(venue)) return <Mail venue={venue} texts={texts} />;
  return <WritingArticle venue={venue} texts={texts} topLevel={3} />;
});

/** Exactly what is sent: plain text, its spaces and line ends as they are. */
function Mail({ venue, texts }: Paper) {
  const titleField = findTitleField(venue);
  return (
    <article className={styles['mail']}>
      <p className={styles['subject']}>
        <span>{titleField?.label}</span> {markGaps(readTitle(venue, texts))}
      </p>
      {venue.fields
        .filter((field) => field !== titleField)
        .map((field) => (
          <p key={field.id} className={styles['asTyped']}>
            {markGaps(texts[field.id] ?? '')}
          </p>
        ))}
    </article>
  );
}
