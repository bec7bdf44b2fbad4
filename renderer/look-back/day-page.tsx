import { addDays } from '../../shared/look-back/calendar-days';
import type { Memory, OnThisDayPage } from '../../shared/look-back/gather-on-this-day';
import { api } from '../api';
import { describeFacts } from '../programs/format-program';
import { navigate } from '../state/route';
import { today } from '../state/today';
import { useLoaded } from '../state/use-loaded';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Empty } from '../ui/empty';
import { MarkdownElements } from '../ui/markdown-elements';
import { Section } from '../ui/page';
import { RouteLink } from '../ui/route-link';
import { dayWords as words } from '../words/look-back';
import { formatDayOfYear, formatShortDay } from './format-days';
import { HerAnswer, More } from './her-words';
import { LookBackFrame } from './look-back-frame';
import { Steps } from './steps';
import styles from './day-page.module.css';

/** What she ran around this day in earlier years; today when no day is given. */
export function DayPage({ on = today() }: { on?: string | undefined }) {
  const { state, reload } = useLoaded(`day ${on}`, () => api.lookBack.onThisDay({ on }));
  const now = today();
  const step = (days: number) => ({ page: 'look-back-day' as const, on: addDays(on, days) });
  return (
    <LookBackFrame
      title={formatDayOfYear(on)}
      lead={words.lead(formatDayOfYear(on))}
      steps={
        <Steps
          label={words.steps}
          earlier={{ label: words.earlier, to: step(-1) }}
          later={{ label: words.later, to: step(1) }}
          home={on === now ? null : { label: words.backToNow, to: { page: 'look-back-day' } }}
        />
      }
      loaded={state}
      onRetry={() => void reload()}
    >
      {({ years }) => (years.length === 0 ? <NoMemories /> : <Years years={years} />)}
    </LookBackFrame>
  );
}

function NoMemories() {
  return (
    <Empty
      title={words.noneTitle}
      action={
        <Button
          look="primary"
          onPress={() => {
            navigate({ page: 'look-back-year' });
          }}
        >
          {words.toYear}
        </Button>
      }
    >
      <p>{words.none}</p>
    </Empty>
  );
}

function Years({ years }: Pick<OnThisDayPage, 'years'>) {
  return years.map(({ yearsAgo, memories }) => (
    <Section key={yearsAgo} title={words.yearsAgo(yearsAgo)}>
      {memories.shown.map((memory) => (
        <MemoryCard key={memory.program.id} memory={memory} />
      ))}
      <More count={memories.more} />
    </Section>
  ));
}

function MemoryCard({ memory: { program, daysOff, answers, whatWeDid } }: { memory: Memory }) {
  const facts = [
    formatShortDay(program.heldOn, program.heldOnPrecision),
    words.off(daysOff),
    ...describeFacts(program),
  ];
  const isBare = answers.length === 0 && whatWeDid.trim() === '';
  return (
    <Card>
      <div className={styles['memory']}>
        <div>
          <h3 className={styles['title']}>
            <RouteLink to={{ page: 'program', programId: program.id }}>{program.title}</RouteLink>
          </h3>
          <p className={styles['facts']}>{facts.join(' · ')}</p>
        </div>
        {whatWeDid.trim() === '' ? null : (
          <div className={styles['prose']}>
            <MarkdownElements text={whatWeDid} topHeading={4} />
          </div>
        )}
        {answers.map((answer) => (
          <HerAnswer key={answer.promptId} answer={answer} hasQuestion hasProgram={false} />
        ))}
        {isBare ? <p className={styles['facts']}>{words.nothingWritten}</p> : null}
      </div>
    </Card>
  );
}
