import { stepWeek, type WeekPage as Week } from '../../shared/look-back/gather-week';
import { weekAround } from '../../shared/look-back/calendar-days';
import { api } from '../api';
import { navigate } from '../state/route';
import { today } from '../state/today';
import { useLoaded } from '../state/use-loaded';
import { Button } from '../ui/button';
import { Empty } from '../ui/empty';
import { Section } from '../ui/page';
import { describePeople, lookBackWords, weekWords as words } from '../words/look-back';
import { countWords } from '../words/programs';
import { formatDayOfYear, formatFullDay } from './format-days';
import { AnswerSheet } from './her-words';
import { LookBackFrame } from './look-back-frame';
import { ProgramLines } from './program-lines';
import { Steps } from './steps';

/** What she ran and wrote in one week; this week when no day is given. */
export function WeekPage({ on = today() }: { on?: string | undefined }) {
  const { state, reload } = useLoaded(`week ${on}`, () => api.lookBack.week({ on }));
  const { from, to } = weekAround(on);
  const thisWeek = weekAround(today()).from;
  const step = (weeks: number) => ({ page: 'look-back' as const, on: stepWeek(from, weeks) });
  return (
    <LookBackFrame
      title={nameWeek(from, thisWeek)}
      lead={words.lead(formatDayOfYear(from), formatFullDay(to))}
      steps={
        <Steps
          label={words.steps}
          earlier={{ label: words.earlier, to: step(-1) }}
          later={from < thisWeek ? { label: words.later, to: step(1) } : null}
          home={from === thisWeek ? null : { label: words.backToNow, to: { page: 'look-back' } }}
        />
      }
      loaded={state}
      onRetry={() => void reload()}
    >
      {(week) => (week.sums.programs === 0 ? <EmptyWeek week={week} /> : <FullWeek week={week} />)}
    </LookBackFrame>
  );
}

function nameWeek(from: string, thisWeek: string): string {
  if (from === thisWeek) return words.thisWeek;
  return from === stepWeek(thisWeek, -1) ? words.lastWeek : words.aWeek(formatDayOfYear(from));
}

function EmptyWeek({ week }: { week: Week }) {
  const nearest = week.earlierOn ?? week.laterOn;
  return (
    <Empty
      title={words.noneTitle}
      action={
        <>
          {nearest === null ? null : (
            <Button
              look="primary"
              onPress={() => {
                navigate({ page: 'look-back', on: nearest });
              }}
            >
              {words.nearest(formatFullDay(weekAround(nearest).from))}
            </Button>
          )}
          <Button
            onPress={() => {
              navigate({ page: 'program-form' });
            }}
          >
            {words.logProgram}
          </Button>
        </>
      }
    >
      <p>{words.none}</p>
    </Empty>
  );
}

const PARTS = [
  { group: 'worked', title: words.worked, hasQuestion: false },
  { group: 'evidence', title: words.evidence, hasQuestion: false },
  { group: 'said', title: words.said, hasQuestion: false },
  { group: 'next-time', title: words.nextTime, hasQuestion: false },
  { group: 'other', title: words.other, hasQuestion: true },
] as const;

function FullWeek({ week }: { week: Week }) {
  const { sums } = week;
  const facts = [
    sums.sessions === sums.programs
      ? countWords.programs(sums.programs)
      : countWords.sessions(sums.sessions),
    describePeople(sums.heads, sums.notCounted, sums.programs),
  ];
  const written = PARTS.filter(({ group }) => week.answers[group].shown.length > 0);
  return (
    <>
      <Section title={words.programs}>
        <p>{facts.join(' · ')}</p>
        <ProgramLines programs={week.programs} />
      </Section>
      {written.map(({ group, title, hasQuestion }) => (
        <Section key={group} title={title}>
          <AnswerSheet answers={week.answers[group]} hasQuestion={hasQuestion} />
        </Section>
      ))}
      {written.length === 0 ? <p>{words.nothingWritten}</p> : null}
      {week.notLookedBackOn.shown.length === 0 ? null : <NotYet programs={week.notLookedBackOn} />}
    </>
  );
}

function NotYet({ programs }: { programs: Week['notLookedBackOn'] }) {
  return (
    <Section title={words.notYet(programs.shown.length + programs.more)}>
      <p>{words.notYetLead}</p>
      <ProgramLines
        programs={programs}
        action={(program, index) => (
          <Button
            look={index === 0 ? 'primary' : 'quiet'}
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
  );
}
