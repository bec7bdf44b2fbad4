import type { Field, Shape, Venue } from '../model/venue';
import { markdownToPlain } from './markdown-to-plain';

type Texts = Readonly<Record<string, string>>;

/** The field that names the writing, where the venue has one: shown and saved as a heading. */
export function findTitleField(venue: Venue): Field | undefined {
  return venue.fields.find((field) => field.id === 'title' || field.id === 'subject');
}

/** The fields that have text, the naming one left out, in the venue's order. */
export function listBodyFields(venue: Venue, texts: Texts): { field: Field; text: string }[] {
  const title = findTitleField(venue);
  return venue.fields
    .filter((field) => field !== title)
    .map((field) => ({ field, text: (texts[field.id] ?? '').trim() }))
    .filter(({ text }) => text !== '');
}

export function readTitle(venue: Venue, texts: Texts): string {
  const title = findTitleField(venue);
  return title === undefined ? '' : (texts[title.id] ?? '').trim();
}

/** The whole writing as Markdown, as it is saved in an .md file. */
export function writeAsMarkdown(venue: Venue, texts: Texts): string {
  const title = readTitle(venue, texts);
  const body = listBodyFields(venue, texts);
  const hasLabels = isForm(venue);
  const parts = body.map(({ field, text }) => (hasLabels ? `## ${field.label}\n\n${text}` : text));
  return [...(title === '' ? [] : [`# ${title}`]), ...parts].join('\n\n') + '\n';
}

/** The whole writing as plain text, as it is saved in a .txt file and pasted where nothing else is taken. */
export function writeAsPlain(venue: Venue, texts: Texts): string {
  const title = readTitle(venue, texts);
  const titleField = findTitleField(venue);
  const hasLabels = isForm(venue);
  const heading = isMail(venue) ? `${titleField?.label ?? ''}: ${title}` : title;
  const parts = listBodyFields(venue, texts).map(({ field, text }) => {
    const plain = field.format === 'markdown' ? markdownToPlain(text) : text;
    return hasLabels ? `${field.label}\n${plain}` : plain;
  });
  return [...(title === '' ? [] : [heading]), ...parts].join('\n\n') + '\n';
}

/** A form's answers make no sense without their labels; a post's single text needs none. */
export function isForm(venue: Venue): boolean {
  return FORMS.has(venue.shape);
}

const FORMS: ReadonlySet<Shape> = new Set(['proposal', 'card', 'submission', 'stretch', 'pitch']);

/** A message: its subject goes into another box, and its text is plain. */
export function isMail(venue: Venue): boolean {
  return venue.shape === 'email' || venue.shape === 'round-up-mail';
}
