import type { Program } from '../../shared/model/program';
import { compareSessions, type SessionFact } from '../../shared/programs/compare-sessions';
import { formatTime } from '../programs/describe-program';
import { AGE_WORDS, KIND_WORDS, PLACE_WORDS, programWords } from '../words/programs';
import { seriesWords as words } from '../words/search';
import styles from './series-page.module.css';

/** Lines shown of a list; a whole plan that is new would hide the others. */
const MOST_LINES = 6;

function wordFact(fact: SessionFact, program: Program): string {
  switch (fact) {
    case 'startTime':
      return program.startTime === null ? '' : formatTime(program.startTime);
    case 'minutes':
      return program.minutes === null ? '' : programWords.minutes(program.minutes);
    case 'place':
      return program.place === null ? '' : PLACE_WORDS[program.place];
    case 'kind':
      return KIND_WORDS[program.kind];
    case 'ages':
      return program.ages.map((age) => AGE_WORDS[age]).join(', ');
    case 'branch':
    case 'partners':
      return program[fact];
  }
}

function joinLines(lines: readonly string[]): string {
  const shown = lines.slice(0, MOST_LINES).join('; ');
  const more = lines.length - MOST_LINES;
  return more > 0 ? `${shown}; ${words.andMore(more)}` : shown;
}

/** What is other in a session than in the one before it; nothing where nothing is known to be. */
export function SessionChanges({ before, after }: { before: Program; after: Program }) {
  const difference = compareSessions(before, after);
  if (difference === null) return null;
  const { added, leftOut, facts } = difference;
  const lines = [
    [words.added, joinLines(added)],
    [words.leftOut, joinLines(leftOut)],
    ...facts.map((fact) => [
      words.facts[fact],
      words.insteadOf(wordFact(fact, after), wordFact(fact, before)),
    ]),
  ].filter(([, text]) => text !== '');
  return (
    <dl className={styles['differences']}>
      {lines.map(([title, text]) => (
        <div key={title}>
          <dt>{words.named(title ?? '')}</dt> <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
