import type { Program } from '../../shared/model/program';
import { Section } from '../ui/page';
import { OUTCOME_WORDS, PRACTICE_WORDS, programWords } from '../words/programs';
import styles from './program-text.module.css';

/** What someone said, what she counted, and what it was for. */
export function ProgramCameOfIt({ program }: { program: Program }) {
  const { practices, outcomes, evidence } = program;
  const { stayedAfter, askedAboutIt, borrowed, quotes } = evidence;
  const signs = [
    stayedAfter === null ? '' : programWords.stayedAfter(stayedAfter),
    askedAboutIt === null ? '' : programWords.askedAboutIt(askedAboutIt),
    borrowed === null ? '' : programWords.borrowed(borrowed),
  ].filter((sign) => sign !== '');
  const areas = [
    { title: programWords.practices, words: practices.map((one) => PRACTICE_WORDS[one]) },
    { title: programWords.outcomes, words: outcomes.map((one) => OUTCOME_WORDS[one]) },
  ].filter(({ words }) => words.length > 0);
  if (signs.length + quotes.length + areas.length === 0) return null;
  return (
    <Section title={programWords.cameOfIt}>
      {quotes.map((quote, index) => (
        <blockquote key={`${String(index)} ${quote}`} className={styles['quote']}>
          {quote}
        </blockquote>
      ))}
      {signs.length === 0 ? null : <p>{signs.join(' · ')}</p>}
      {areas.length === 0 ? null : (
        <dl className={styles['facts']}>
          {areas.map(({ title, words }) => (
            <div key={title}>
              <dt>{title}</dt>
              <dd>{words.join(', ')}</dd>
            </div>
          ))}
        </dl>
      )}
    </Section>
  );
}
