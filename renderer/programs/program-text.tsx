import type { Program } from '../../shared/model/program';
import { nameBook } from '../../shared/programs/name-book';
import { MarkdownElements } from '../ui/markdown-elements';
import { Section } from '../ui/page';
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

/** What she wrote about the program itself. */
export function ProgramText({ program }: { program: Program }) {
  const { whatWeDid, books, songs, materials, ideaFrom, tags } = program;
  const isBare =
    [whatWeDid, ideaFrom, ...books.map(nameBook), ...songs, ...materials, ...tags].join('') === '';
  if (isBare) return <p className={styles['bare']}>{programWords.nothingYet}</p>;
  return (
    <>
      {whatWeDid === '' ? null : (
        <Section title={programWords.whatWeDid}>
          <div className={styles['prose']}>
            <MarkdownElements text={whatWeDid} />
          </div>
        </Section>
      )}
      <div className={styles['columns']}>
        <Lines title={programWords.books} lines={books.map(nameBook)} />
        <Lines title={programWords.songs} lines={songs} />
        <Lines title={programWords.materials} lines={materials} />
      </div>
      {ideaFrom === '' ? null : <p>{programWords.credit(ideaFrom)}</p>}
      {tags.length === 0 ? null : (
        <ul className={styles['tags']} aria-label={programWords.tags}>
          {tags.map((tag) => (
            <li key={tag}>{tag}</li>
          ))}
        </ul>
      )}
    </>
  );
}
