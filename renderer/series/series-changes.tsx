import { useMemo } from 'react';
import { findChanges, type Change } from '../../shared/look-back/find-changes';
import type { ProgramSummary } from '../../shared/programs/summarise-program';
import { api } from '../api';
import { HerAnswer } from '../look-back/her-words';
import { formatShortDay } from '../look-back/format-days';
import { describeError } from '../state/describe-error';
import { useLoaded } from '../state/use-loaded';
import { Banner } from '../ui/banner';
import { Card } from '../ui/card';
import { Section } from '../ui/page';
import { seriesWords as words } from '../words/search';
import styles from './series-page.module.css';

/** The latest sessions are read in full, which is where she looks for what to try next. */
const MOST_READ = 200;
const ALL_YEARS = '';

/** What she meant to change after a session, beside what she wrote about the next. */
export function SeriesChanges({ programs }: { programs: readonly ProgramSummary[] }) {
  const ids = programs
    .filter(({ answers }) => answers > 0)
    .slice(0, MOST_READ)
    .map(({ id }) => id);
  if (ids.length === 0) return null;
  return <ReadChanges programs={programs.slice(0, MOST_READ)} />;
}

function ReadChanges({ programs }: { programs: readonly ProgramSummary[] }) {
  const ids = programs.map(({ id }) => id);
  const { state } = useLoaded(`series ${ids.join()}`, () => api.programs.getMany({ ids }));
  const changes = useMemo(
    () => (state.status === 'ready' ? findChanges(state.value, ALL_YEARS) : []),
    [state],
  );
  if (state.status === 'failed') return <Banner>{describeError(state.error)}</Banner>;
  if (changes.length === 0) return null;
  return (
    <Section title={words.changes}>
      {changes.map((change) => (
        <ChangeCard
          key={`${change.intended.program.id} ${change.intended.promptId}`}
          change={change}
        />
      ))}
    </Section>
  );
}

function ChangeCard({ change: { intended, followed } }: { change: Change }) {
  const { heldOn, heldOnPrecision } = intended.program;
  return (
    <Card>
      <div className={styles['change']}>
        <h3 className={styles['label']}>{words.meant(formatShortDay(heldOn, heldOnPrecision))}</h3>
        <HerAnswer answer={intended} hasProgram={false} />
        {followed === null ? (
          <p className={styles['aside']}>{words.notYet}</p>
        ) : (
          <>
            <h3 className={styles['label']}>
              {words.after(
                formatShortDay(followed.program.heldOn, followed.program.heldOnPrecision),
              )}
            </h3>
            {followed.answers.length === 0 ? (
              <p className={styles['aside']}>{words.nothingWritten}</p>
            ) : (
              followed.answers.map((answer) => (
                <HerAnswer key={answer.promptId} answer={answer} hasQuestion hasProgram={false} />
              ))
            )}
          </>
        )}
      </div>
    </Card>
  );
}
