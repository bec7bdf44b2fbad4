import type { ReactNode } from 'react';
import { LogFirst } from '../programs/log-first';
import { describeError } from '../state/describe-error';
import type { Loaded } from '../state/use-loaded';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Page } from '../ui/page';
import { Waiting } from '../ui/waiting';
import { Ways } from '../ui/ways';
import { errorWords } from '../words/errors';
import { lookBackWords as words } from '../words/look-back';
import styles from './look-back-frame.module.css';

const WAYS = [
  { to: { page: 'look-back' }, label: words.week },
  { to: { page: 'look-back-year' }, label: words.year },
  { to: { page: 'look-back-day' }, label: words.day },
  { to: { page: 'strengths' }, label: words.strengths },
] as const;

/** The frame of the four ways of looking back: the way between them, and what is said while one has nothing to show. */
export function LookBackFrame<T extends { isLogEmpty: boolean }>({
  title,
  lead,
  steps,
  loaded,
  onRetry,
  children,
}: {
  title: string;
  lead?: string | undefined;
  /** The way to the week, year or day before and after. */
  steps?: ReactNode;
  loaded: Loaded<T>;
  onRetry: () => void;
  children: (page: T) => ReactNode;
}) {
  return (
    <Page title={title} lead={lead} above={<Ways label={words.ways} ways={WAYS} />} actions={steps}>
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

function NothingLogged() {
  return (
    <LogFirst title={words.emptyTitle}>
      <p>{words.empty}</p>
    </LogFirst>
  );
}
