import { useState } from 'react';
import type { ProgramSummary } from '../../shared/programs/summarise-program';
import { api } from '../api';
import { ProgramLines } from '../look-back/program-lines';
import { useLoaded } from '../state/use-loaded';
import { Button } from '../ui/button';
import { Section } from '../ui/page';
import { lookBackWords } from '../words/look-back';
import { seriesWords as words } from '../words/search';
import styles from './series-page.module.css';
import { SessionChanges } from './session-changes';

const STEP = 50;

/** Each session, the latest first, with what was other than the time before. */
export function SeriesSessions({ programs }: { programs: readonly ProgramSummary[] }) {
  const [most, setMost] = useState(STEP);
  const left = programs.length - most;
  // One more: the oldest that is shown has one before it, too.
  const ids = programs.slice(0, most + 1).map(({ id }) => id);
  const { state } = useLoaded(`sessions ${ids.join()}`, () => api.programs.getMany({ ids }));
  const details = state.status === 'ready' ? state.value : [];
  const byId = new Map(details.map(({ program }) => [program.id, program]));
  // The name of the series is the title of the page.
  const shown = programs.slice(0, most).map((program) => ({ ...program, series: '' }));
  return (
    <Section title={words.sessions}>
      {programs.length < 2 ? null : <p className={styles['aside']}>{words.sessionsLead}</p>}
      <ProgramLines
        programs={{ shown, more: 0 }}
        below={({ id }, index) => {
          const after = byId.get(id);
          const before = byId.get(programs[index + 1]?.id ?? '');
          return after === undefined || before === undefined ? null : (
            <SessionChanges before={before} after={after} />
          );
        }}
      />
      {left <= 0 ? null : (
        <div>
          <Button
            onPress={() => {
              setMost(most + STEP);
            }}
          >
            {lookBackWords.showMore(Math.min(left, STEP))}
          </Button>
        </div>
      )}
    </Section>
  );
}
