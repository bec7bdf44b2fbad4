import type { Book } from '../model/book';
import type { ProgramContent } from '../model/program';

/** "Title by Author", or the title alone. */
export function nameBook({ title, author }: Book): string {
  return author === '' ? title : `${title} by ${author}`;
}

/** A line as she would say it. It is kept whole: "by" stands in many titles. */
export function bookOf(line: string): Book {
  return { title: line, author: '', isbn: '' };
}

/** What a program used, as lines: a book by its name. */
export function linesOf(
  program: Pick<ProgramContent, 'books' | 'songs' | 'materials'>,
  field: 'books' | 'songs' | 'materials',
): string[] {
  return field === 'books' ? program.books.map(nameBook) : program[field];
}
