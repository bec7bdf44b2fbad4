import { readThreadLimits } from '../checks/thread-limits';
import type { PageDocument, PagePart } from '../documents/page-document';
import type { Settings } from '../model/settings';
import type { Field, Venue } from '../model/venue';
import { splitThread } from '../text/split-thread';
import { isForm, listBodyFields, readTitle } from '../text/write-out';

/** A writing as a document: what is saved as Word file and as PDF. */
export function buildWritingDocument(
  venue: Venue,
  texts: Readonly<Record<string, string>>,
  { profile, language, paper }: Pick<Settings, 'profile' | 'language' | 'paper'>,
): PageDocument {
  const title = readTitle(venue, texts);
  const body = listBodyFields(venue, texts);
  const hasLabels = isForm(venue) || body.length > 1;
  return {
    title: title === '' ? venue.name : title,
    subtitle: '',
    author: profile.name.trim(),
    language,
    paper,
    parts: body.flatMap(({ field, text }): PagePart[] => [
      ...(hasLabels ? [{ as: 'heading' as const, level: 1 as const, text: field.label }] : []),
      writePart(field, text),
    ]),
  };
}

function writePart(field: Field, text: string): PagePart {
  switch (field.format) {
    case 'markdown':
      return { as: 'markdown', text };
    case 'thread':
      return {
        as: 'lines',
        isNumbered: true,
        lines: splitThread(text, readThreadLimits(field)).map((part) => part.text),
      };
    case 'plain':
      return { as: 'plain', text };
  }
}
