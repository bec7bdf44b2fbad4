import { useState } from 'react';
import type { ProgramSummary } from '../../shared/programs/summarise-program';
import { ProgramLines } from '../look-back/program-lines';
import { Button } from '../ui/button';
import { Section } from '../ui/page';
import { lookBackWords } from '../words/look-back';
import { seriesWords as words } from '../words/search';

const STEP = 50;

/** Each session, the latest first. */
export function SeriesSessions({ programs }: { programs: readonly ProgramSummary[] }) {
  const [most, setMost] = useState(STEP);
  const left = programs.length - most;
  return (
    <Section title={words.sessions}>
      <ProgramLines programs={{ shown: programs.slice(0, most), more: 0 }} />
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
