import type { Book } from '../../shared/model/book';
import type { Program } from '../../shared/model/program';
import { programWords } from '../words/programs';
import styles from './program-text.module.css';

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <div className={styles['lines']}>
      <h3>{title}</h3>
      <ul>
        {lines.map((line, index) => (
          <li key={`${String(index)} ${line}`}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

function Books({ books }: { books: readonly Book[] }) {
  if (books.length === 0) return null;
  return (
    <div className={styles['lines']}>
      <h3>{programWords.books}</h3>
      <ul>
        {books.map(({ title, author, isbn }, index) => (
          <li key={`${String(index)} ${title}`}>
            <cite>{title}</cite>
            {author === '' ? null : <span> {programWords.by(author)}</span>}
            {isbn === '' ? null : <span className={styles['isbn']}>{isbn}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What they read, sang and used. */
export function ProgramThings({ program }: { program: Program }) {
  return (
    <div className={styles['columns']}>
      <Books books={program.books} />
      <Lines title={programWords.songs} lines={program.songs} />
      <Lines title={programWords.materials} lines={program.materials} />
    </div>
  );
}
