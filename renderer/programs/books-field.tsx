import type { Book } from '../../shared/model/book';
import { readBookLines } from '../../shared/programs/read-book-lines';
import { formWords } from '../words/program-form';
import { RowInput, RowList } from './row-list';

const BLANK: Book = { title: '', author: '', isbn: '' };

/** One line is pasted as it is, unless it plainly names more than a title. */
function readPasted(text: string): Book[] | null {
  const books = readBookLines(text);
  const isPlain = books.length < 2 && books.every(({ author, isbn }) => author + isbn === '');
  return isPlain ? null : books;
}

/** Books, a row each. A pasted list becomes rows. */
export function BooksField({
  value,
  problem,
  onChange,
}: {
  value: readonly Book[];
  problem: string | undefined;
  onChange: (value: Book[]) => void;
}) {
  return (
    <RowList
      label={formWords.books}
      hint={formWords.booksHint}
      rows={value}
      blank={BLANK}
      addLabel={formWords.addBook}
      problem={problem}
      onChange={onChange}
      isBlank={({ title, author, isbn }) => title + author + isbn === ''}
      readPasted={readPasted}
      renderRow={(book, place, change) => (
        <>
          <RowInput
            label={formWords.bookTitle}
            place={place}
            value={book.title}
            onChange={(title) => {
              change({ title });
            }}
          />
          <RowInput
            label={formWords.bookAuthor}
            place={place}
            value={book.author}
            onChange={(author) => {
              change({ author });
            }}
          />
          <RowInput
            label={formWords.bookIsbn}
            place={place}
            value={book.isbn}
            isShort
            onChange={(isbn) => {
              change({ isbn });
            }}
          />
        </>
      )}
    />
  );
}
