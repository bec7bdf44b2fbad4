/** One stretch of a document that is written to a file: Word, PDF, Markdown or plain text. */
export type PagePart =
  | { as: 'heading'; level: 1 | 2 | 3; text: string }
  /** Markdown of hers; each target walks its tokens. */
  | { as: 'markdown'; text: string }
  /** Plain text, line by line as she typed it: no mark in it means anything. */
  | { as: 'plain'; text: string }
  /** Small and soft: where a form is from, how long a field is. */
  | { as: 'note'; text: string }
  | { as: 'lines'; isNumbered: boolean; lines: string[] }
  /** Short facts, a row each. */
  | { as: 'facts'; rows: { label: string; text: string }[] }
  | { as: 'page-break' };

/** A small description of a document, the same for every kind of file. Pure data, so that it can be sent. */
export interface PageDocument {
  title: string;
  /** "" for none. */
  subtitle: string;
  /** Written into the file's properties; "" for none. */
  author: string;
  /** BCP 47. */
  language: string;
  paper: 'letter' | 'a4';
  parts: PagePart[];
}
