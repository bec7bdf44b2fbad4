import type { ReactNode } from 'react';
import { LogFirst } from '../programs/log-first';
import { describeError } from '../state/describe-error';
import { type Route } from '../state/route';
import type { Loaded } from '../state/use-loaded';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Page } from '../ui/page';
import { RouteLink } from '../ui/route-link';
import { Waiting } from '../ui/waiting';
import { errorWords } from '../words/errors';
import { lookBackWords as words } from '../words/look-back';
import styles from './look-back-frame.module.css';

type Way = 'week' | 'year' | 'day' | 'strengths';

const WAYS: readonly { way: Way; to: Route }[] = [
  { way: 'week', to: { page: 'look-back' } },
  { way: 'year', to: { page: 'look-back-year' } },
  { way: 'day', to: { page: 'look-back-day' } },
  { way: 'strengths', to: { page: 'strengths' } },
];

/** The frame of the four ways of looking back: the way between them, and what is said while one has nothing to show. */
export function LookBackFrame<T extends { isLogEmpty: boolean }>({
  way,
  title,
  lead,
  steps,
  loaded,
  onRetry,
  children,
}: {
  way: Way;
  title: string;
  lead?: string | undefined;
  /** The way to the week, year or day before and after. */
  steps?: ReactNode;
  loaded: Loaded<T>;
  onRetry: () => void;
  children: (page: T) => ReactNode;
}) {
  return (
    <Page title={title} lead={lead} above={<Ways current={way} />} actions={steps}>
      {loaded.status === 'loading' ? <Waiting /> : null}
      {loaded.status === 'failed' ? (
        <Banner
          action={
            <Button look="plain" onPress={onRetry}>
              {errorWords.tryAgain}
            </Button>
          }
        >
          {describeError(loaded.error)}
        </Banner>
      ) : null}
      {loaded.status !== 'ready' ? null : loaded.value.isLogEmpty ? (
        <NothingLogged />
      ) : (
        <div className={styles['parts']}>{children(loaded.value)}</div>
      )}
    </Page>
  );
}

function Ways({ current }: { current: Way }) {
  return (
    <nav className={styles['ways']} aria-label={words.ways}>
      {WAYS.map(({ way, to }) => (
        <RouteLink key={way} to={to} className={styles['way']} isCurrent={way === current}>
          {words[way]}
        </RouteLink>
      ))}
    </nav>
  );
}

function NothingLogged() {
  return (
    <LogFirst title={words.emptyTitle}>
      <p>{words.empty}</p>
    </LogFirst>
  );
}
