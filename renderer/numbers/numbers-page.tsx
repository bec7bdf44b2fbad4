import { useState } from 'react';
import { describeRange } from '../../shared/numbers/describe-range';
import type { NumbersQuery } from '../../shared/numbers/numbers-query';
import { createFormatFacts } from '../../shared/portfolio/format-facts';
import { LogFirst } from '../programs/log-first';
import { describeError } from '../state/describe-error';
import { useAreSettingsRead, useSettings } from '../state/settings';
import { today } from '../state/today';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Empty } from '../ui/empty';
import { Page } from '../ui/page';
import { Waiting } from '../ui/waiting';
import { errorWords } from '../words/errors';
import { numbersWords as words } from '../words/numbers';
import { firstChoice, rangeOfChoice, type PeriodChoice } from './choose-period';
import { CountedNumbers } from './counted-numbers';
import { recallChoice, rememberChoice } from './numbers-memory';
import styles from './numbers-page.module.css';
import { PeriodBar } from './period-bar';
import { SaveBar } from './save-bar';
import { useNumbers } from './use-numbers';

/** Programs and attendance of any time. Until the settings are read it is not known when a year begins. */
export function NumbersPage() {
  const { numbers, language } = useSettings();
  if (!useAreSettingsRead()) return <Waiting />;
  return <Opened startMonth={numbers.fiscalYearStart} language={language} />;
}

function Opened({ startMonth, language }: { startMonth: number; language: string }) {
  const [choice, setChoice] = useState(() => recallChoice() ?? firstChoice(today(), startMonth));
  const [log, setLog] = useState<{ firstDay: string | null; lastDay: string | null }>({
    firstDay: null,
    lastDay: null,
  });
  const range = rangeOfChoice(choice, startMonth, log);
  const query: NumbersQuery | null =
    range === null ? null : { ...range, branch: choice.branch, series: choice.series };
  const { shown, error, recount } = useNumbers(query);
  const choices = shown?.page.choices ?? null;
  if (choices !== null && (choices.firstDay !== log.firstDay || choices.lastDay !== log.lastDay)) {
    setLog({ firstDay: choices.firstDay, lastDay: choices.lastDay });
  }

  const change = (part: Partial<PeriodChoice>): void => {
    const next = { ...choice, ...part };
    rememberChoice(next);
    setChoice(next);
  };
  const format = createFormatFacts(language);
  const isEmpty = shown?.page.isLogEmpty === true;
  const hasNone =
    shown !== null && shown.page.sums.programs === 0 && shown.page.selfDirected.programs === 0;

  return (
    <Page
      title={words.title}
      lead={words.lead}
      width="wide"
      actions={shown === null || hasNone ? undefined : <SaveBar query={shown.query} />}
    >
      {error === null ? null : (
        <Banner
          action={
            <Button look="plain" onPress={recount}>
              {errorWords.tryAgain}
            </Button>
          }
        >
          {describeError(error)}
        </Banner>
      )}
      {isEmpty ? (
        <LogFirst title={words.emptyTitle}>
          <p>{words.empty}</p>
        </LogFirst>
      ) : (
        <PeriodBar
          choice={choice}
          range={range}
          log={choices}
          startMonth={startMonth}
          format={format}
          onChange={change}
        />
      )}
      {shown === null ? <Waiting /> : null}
      {shown === null || hasNone ? null : (
        <CountedNumbers
          page={shown.page}
          query={shown.query}
          startMonth={startMonth}
          format={format}
        />
      )}
      {hasNone && !isEmpty ? (
        <Empty
          title={words.noneTitle(describeRange(shown.page.range, startMonth, format))}
          action={
            <div className={styles['ways']}>
              <Button
                look="primary"
                onPress={() => {
                  change({ way: 'all', branch: null, series: null });
                }}
              >
                {words.showAll}
              </Button>
            </div>
          }
        >
          <p>{words.none}</p>
        </Empty>
      ) : null}
    </Page>
  );
}
