import { Fragment } from 'react';
import { readThreadLimits } from '../../shared/checks/thread-limits';
import type { Field, Venue } from '../../shared/model/venue';
import { splitThread } from '../../shared/text/split-thread';
import { isForm, listBodyFields, readTitle } from '../../shared/text/write-out';
import { MarkdownElements } from '../ui/markdown-elements';
import { markGaps } from './gap-text';
import type { Texts } from './use-desk';

/** The writing as it is exported: the same elements in the preview, on the clipboard and in .html. */
export function WritingArticle({ venue, texts }: { venue: Venue; texts: Texts }) {
  const title = readTitle(venue, texts);
  return (
    <article>
      {title === '' ? null : <h1>{markGaps(title)}</h1>}
      {listBodyFields(venue, texts).map(({ field, text }) => (
        <Fragment key={field.id}>
          {isForm(venue) ? <h2>{field.label}</h2> : null}
          <FieldElements field={field} text={text} />
        </Fragment>
      ))}
    </article>
  );
}

/** One field's text as elements. */
export function FieldElements({ field, text }: { field: Field; text: string }) {
  switch (field.format) {
    case 'markdown':
      return <MarkdownElements text={text} headingShift={1} renderText={markGaps} />;
    case 'thread':
      return splitThread(text, readThreadLimits(field)).map((part, index) => (
        <section key={index}>
          {index === 0 ? null : <hr />}
          <PlainParagraphs text={part.text} />
        </section>
      ));
    case 'plain':
      return <PlainParagraphs text={text} />;
  }
}

function PlainParagraphs({ text }: { text: string }) {
  return text.split(/\n[^\S\n]*\n\s*/u).map((paragraph, index) => (
    <p key={index}>
      {paragraph.split('\n').map((line, number) => (
        <Fragment key={number}>
          {number === 0 ? null : <br />}
          {markGaps(line)}
        </Fragment>
      ))}
    </p>
  ));
}
