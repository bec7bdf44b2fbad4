import { BOOK_LIMITS, type Book } from '../model/book';

/** Capitalised words, initials, "de", "and": what a name is made of. */
const NAME =
  /^(?:(?:\p{Lu}[\p{L}\p{M}.'’-]*|d[eia]|del|la|le|van|von|der|den|and|y|&|with|Dr\.)[,]?\s*)+$/u;
const ISBN_BEHIND =
  /[\s,;(]*(?:ISBN(?:-1[03])?:?\s*)?((?:97[89][-\s]?)?(?:\d[-\s]?){9}[\dXx])\)?\s*$/i;

const trim = (text: string, longest: number): string => text.trim().slice(0, longest);

/** Is what stands behind a "by" a name, and not a part of the title ("Stand by Me", "Side by Side")? */
function isName(before: string, after: string): boolean {
  if (!NAME.test(after)) return false;
  const lastBefore = before.split(/\s+/).at(-1)?.toLowerCase() ?? '';
  const [firstAfter = ''] = after.toLowerCase().split(/\s+/);
  return after.trim().includes(' ') && lastBefore !== firstAfter;
}

function splitAuthor(line: string): { title: string; author: string } {
  const slash = / \/ /.exec(line);
  if (slash !== null) {
    return { title: line.slice(0, slash.index), author: line.slice(slash.index + 3) };
  }
  const at = line.toLowerCase().lastIndexOf(' by ');
  if (at <= 0) return { title: line, author: '' };
  const [title, author] = [line.slice(0, at), line.slice(at + 4)];
  return isName(title, author) ? { title, author } : { title: line, author: '' };
}

/** One line of a list of books: "Title by Author", "Title / Author", a number behind it, or cells with tabs between them. */
function readBookLine(line: string): Book {
  const [first = '', second, third] = line.split('\t');
  if (second !== undefined) {
    return {
      title: trim(first, BOOK_LIMITS.title),
      author: trim(second, BOOK_LIMITS.author),
      isbn: trim(third ?? '', BOOK_LIMITS.isbn),
    };
  }
  const [found = '', isbn = ''] = ISBN_BEHIND.exec(line) ?? [];
  const rest = found === '' || found === line ? line : line.slice(0, -found.length);
  const { title, author } = splitAuthor(rest.trim());
  return {
    title: trim(title, BOOK_LIMITS.title),
    author: trim(author, BOOK_LIMITS.author),
    isbn: found === line ? '' : trim(isbn, BOOK_LIMITS.isbn),
  };
}

/**
 * A list of books as rows, one a line. Where it is not plain who wrote it, the line stays whole in
 * the title.
 */
export function readBookLines(text: string): Book[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[-*•–]|\d{1,2}[.)])\s+/, '').trim())
    .filter((line) => line !== '')
    .map(readBookLine)
    .filter(({ title }) => title !== '');
}
