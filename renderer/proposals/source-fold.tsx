import { useMemo } from 'react';
import type { Source } from '../../shared/model/writing';
import { STORY_SOURCE } from '../../shared/proposals/drafting/draft-story';
import { Fold } from '../ui/fold';
import { deskWords } from '../words/proposals';
import { writingWords } from '../words/writings';
import { listSources } from '../writings/find-source';
import { SourceLine } from '../writings/source-line';
import { useRested } from '../writings/use-rested';
import styles from './proposal.module.css';
import type { ProposalDesk } from './use-proposal';

const EXCERPT = 140;

/** Each of her answers and facts that the proposal was made of, with the way back to it. */
export function SourceFold({ desk }: { desk: ProposalDesk }) {
  const story = useRested(desk.story);
  const texts = useRested(desk.fields);
  const { proposal } = desk;
  const sources = useMemo(
    () => [...listSources(proposal.story, story), ...listSources(proposal.fields, texts)],
    [proposal, story, texts],
  );
  const seen = new Set<string>();
  const listed = sources.filter(({ source }) => {
    const key = JSON.stringify(source);
    return !seen.has(key) && seen.add(key);
  });
  return (
    <Fold title={writingWords.sourcesTitle}>
      <p className={styles['soft']}>
        {listed.length === 0 ? writingWords.sourcesNone : deskWords.sourcesHint}
      </p>
      <ul className={styles['rows']}>
        {listed.map(({ source, excerpt }) => (
          <li key={JSON.stringify(source)}>
            {isStory(source) ? (
              <span>{deskWords.fromStory}</span>
            ) : (
              <SourceLine source={source} programs={desk.programs} />
            )}
            <span className={styles['quote']}>
              {excerpt.length > EXCERPT ? `${excerpt.slice(0, EXCERPT).trimEnd()}…` : excerpt}
            </span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function isStory(source: Source): boolean {
  return source.from === 'profile' && source.field === STORY_SOURCE.field;
}
