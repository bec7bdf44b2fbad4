import { useMemo } from 'react';
import { Fold } from '../ui/fold';
import { writingWords } from '../words/writings';
import { listSources } from './find-source';
import { SourceLine } from './source-line';
import styles from './side.module.css';
import type { Desk } from './use-desk';
import { useRested } from './use-rested';

const EXCERPT = 140;

/** Each of her answers and facts that the text was made of, with the way back to it. */
export function SourcePanel({ desk }: { desk: Desk }) {
  const texts = useRested(desk.texts);
  const { fields } = desk.writing;
  const sources = useMemo(() => listSources(fields, texts), [fields, texts]);
  return (
    <Fold title={writingWords.sourcesTitle}>
      <p className={styles['soft']}>
        {sources.length === 0 ? writingWords.sourcesNone : writingWords.sourcesHint}
      </p>
      <ul className={styles['list']}>
        {sources.map(({ source, excerpt }) => (
          <li key={JSON.stringify(source)} className={styles['row']}>
            <SourceLine source={source} programs={desk.programs} />
            <span className={styles['quote']}>
              {excerpt.length > EXCERPT ? `${excerpt.slice(0, EXCERPT).trimEnd()}…` : excerpt}
            </span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
