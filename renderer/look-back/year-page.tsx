import type { YearPage as Year } from '../../shared/look-back/gather-year';
import { api } from '../api';
import { navigate, type Route } from '../state/route';
import { today } from '../state/today';
import { useLoaded } from '../state/use-loaded';
import { Button } from '../ui/button';
import { Empty } from '../ui/empty';
import { Section } from '../ui/page';
import { lookBackWords, yearWords as words } from '../words/look-back';
import { LookBackFrame } from './look-back-frame';
import { ProgramLines } from './program-lines';
import { Steps } from './steps';
import { CameBack } from './year-came-back';
import { Changes } from './year-changes';
import { YearNumbers } from './year-numbers';
import { WorkedMost } from './year-worked';

const toYear = (year: number): Route => ({ page: 'look-back-year', year: String(year) });

/** What one year of the log holds; this year when none is given. */
export function YearPage({ year: asked }: { year?: string | undefined }) {
  const year = Number(asked ?? today().slice(0, 4));
  const { state, reload } = useLoaded(`year ${String(year)}`, () => api.lookBack.year({ year }));
  const { earlier = null, later = null } = state.status === 'ready' ? state.value : {};
  return (
    <LookBackFrame
      title={String(year)}
      steps={
        <Steps
          label={words.steps}
          earlier={earlier === null ? null : { label: words.earlier(earlier), to: toYear(earlier) }}
          later={later === null ? null : { label: words.later(later), to: toYear(later) }}
          home={null}
        />
      }
      loaded={state}
      onRetry={() => void reload()}
    >
      {(page) => (page.sums.programs === 0 ? <EmptyYear page={page} /> : <FullYear page={page} />)}
    </LookBackFrame>
  );
}

function EmptyYear({ page }: { page: Year }) {
  const nearest = page.earlier ?? page.later;
  return (
    <Empty
      title={words.noneTitle(page.year)}
      action={
        nearest === null ? null : (
          <Button
            look="primary"
            onPress={() => {
              navigate(toYear(nearest));
            }}
          >
            {nearest < page.year ? words.earlier(nearest) : words.later(nearest)}
          </Button>
        )
      }
    >
      <p>{words.none}</p>
    </Empty>
  );
}

function FullYear({ page }: { page: Year }) {
  return (
    <>
      <YearNumbers page={page} />
      {page.hasAnswers ? null : (
        <Section title={words.nothingWrittenTitle}>
          <p>{words.nothingWritten}</p>
        </Section>
      )}
      <WorkedMost worked={page.worked} />
      <CameBack page={page} />
      <Changes changes={page.changes} waiting={page.waiting} />
      {page.notLookedBackOn.shown.length === 0 ? null : (
        <Section
          title={words.notYet(page.notLookedBackOn.shown.length + page.notLookedBackOn.more)}
        >
          <ProgramLines
            programs={page.notLookedBackOn}
            action={(program) => (
              <Button
                label={`${lookBackWords.lookBackOnIt}: ${program.title}`}
                onPress={() => {
                  navigate({ page: 'reflect', programId: program.id });
                }}
              >
                {lookBackWords.lookBackOnIt}
              </Button>
            )}
          />
        </Section>
      )}
    </>
  );
}
