import { MessageCircle, Plus } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import type { ProgramSummary } from '../../shared/programs/summarise-program';
import { keyOf } from '../../shared/reflections/place-in-series';
import { summariseSeries } from '../../shared/search/summarise-series';
import { formatShortDay } from '../look-back/format-days';
import { usePrograms } from '../state/programs';
import { navigate } from '../state/route';
import { Button } from '../ui/button';
import { Empty } from '../ui/empty';
import { Page } from '../ui/page';
import { RouteLink } from '../ui/route-link';
import { Waiting } from '../ui/waiting';
import { describePeople } from '../words/look-back';
import { countWords } from '../words/programs';
import { seriesWords as words } from '../words/search';
import { SeriesChanges } from './series-changes';
import { SeriesNumbers } from './series-numbers';
import { SeriesSessions } from './series-sessions';

/** As many sessions as one piece can tell of. */
const MOST_SHARED = 100;

/** One series: its numbers over time, what changed between its sessions, and each of them. */
export function SeriesPage({ series }: { series: string }) {
  const log = usePrograms();
  const programs = useMemo(() => {
    const key = keyOf({ series, title: '' });
    return log.status === 'ready' ? log.programs.filter((one) => keyOf(one) === key) : [];
  }, [log, series]);
  const above = <RouteLink to={{ page: 'log', view: 'series' }}>{words.back}</RouteLink>;
  if (log.status !== 'ready') {
    return (
      <Page title={series} above={above}>
        <Waiting />
      </Page>
    );
  }
  if (programs.length === 0) {
    return (
      <Page title={series} above={above}>
        <Empty
          title={words.gone}
          action={
            <Button
              onPress={() => {
                navigate({ page: 'log', view: 'list' });
              }}
            >
              {words.toLog}
            </Button>
          }
        >
          {null}
        </Empty>
      </Page>
    );
  }
  return <FilledSeries programs={programs} above={above} />;
}

function FilledSeries({
  programs,
  above,
}: {
  /** Newest first. */
  programs: readonly ProgramSummary[];
  above: ReactNode;
}) {
  const totals = summariseSeries(programs);
  const lead = [
    countWords.sessions(totals.sessions),
    words.between(
      formatShortDay(totals.from, totals.precision),
      formatShortDay(totals.to, totals.precision),
    ),
    describePeople(totals.heads, totals.notCounted, totals.entries),
    ...(totals.usualHeads === null ? [] : [words.usual(totals.usualHeads)]),
  ].join(' · ');
  return (
    <Page
      title={totals.name}
      lead={lead}
      above={above}
      actions={
        <>
          <Button
            icon={<MessageCircle aria-hidden />}
            onPress={() => {
              const newest = programs.slice(0, MOST_SHARED).map(({ id }) => id);
              navigate({ page: 'share-new', programs: newest.join(',') });
            }}
          >
            {words.share}
          </Button>
          <Button
            look="primary"
            icon={<Plus aria-hidden />}
            onPress={() => {
              navigate({ page: 'program-form', copyOf: totals.latestId });
            }}
          >
            {words.next}
          </Button>
        </>
      }
    >
      <SeriesNumbers name={totals.name} programs={programs} />
      <SeriesChanges programs={programs} />
      <SeriesSessions programs={programs} />
    </Page>
  );
}
