import { createElement, Fragment } from 'react';
import { readThreadLimits } from '../../shared/checks/thread-limits';
import type { Field, Venue } from '../../shared/model/venue';
import { splitThread } from '../../shared/text/split-thread';
import { isForm, listBodyFields, readTitle } from '../../shared/text/write-out';
import { MarkdownElements } from '../ui/markdown-elements';
import { markGaps } from './gap-text';
import type { Texts } from './use-desk';

/**
 * The writing as it is exported: the same elements in the preview, on the clipboard and in .html.
 * `topLevel` is the level of its title: 1 in a page of its own, lower within a page of the app.
 */
export function WritingArticle({
  venue,
  texts,
  topLevel = 1,
}: {
  venue: Venue;
  texts: Texts;
  topLevel?: 1 | 3;
}) {
  const title = readTitle(venue, texts);
  return (
    <article>
      {title === '' ? null : createElement(`h${String(topLevel)}`, null, markGaps(title))}
      {listBodyFields(venue, texts).map(({ field, text }) => (
        <Fragment key={field.id}>
          {isForm(venue) ? createElement(`h${String(topLevel + 1)}`, null, field.label) : null}
          <FieldElements field={field} text={text} topLevel={topLevel} />
        </Fragment>
      ))}
    </article>
  );
}

/** One field's text as elements. */
export function FieldElements({
  field,
  text,
  topLevel = 1,
}: {
  field: Field;
  text: string;
  topLevel?: 1 | 3;
}) {
  switch (field.format) {
    case 'markdown':
      return <MarkdownElements text={text} topHeading={topLevel + 1} renderText={markGaps} />;
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
