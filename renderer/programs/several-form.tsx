import { useCallback, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { emptyProgramContent } from '../../shared/model/program';
import { contentOf } from '../../shared/programs/content-of';
import {
  countDueDays,
  guessRhythm,
  layOutDays,
  RHYTHMS,
  type Rhythm,
} from '../../shared/programs/days-of-series';
import { addDays } from '../../shared/look-back/calendar-days';
import { findSeries, type SeriesSoFar } from '../../shared/programs/list-series';
import { startFromLast } from '../../shared/programs/start-from-last';
import {
  BLANK_SESSION,
  checkSessionRows,
  sessionsOf,
  type SessionRow,
} from '../../shared/programs/session-rows';
import { api } from '../api';
import { tellError } from '../state/describe-error';
import { tell } from '../state/notices';
import { navigate } from '../state/route';
import { today } from '../state/today';
import { useAutosave } from '../state/use-autosave';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { DateField } from '../ui/date-field';
import { NumberField } from '../ui/number-field';
import { SelectField } from '../ui/select-field';
import { SuggestField } from '../ui/suggest-field';
import { formWords } from '../words/program-form';
import { severalWords as words } from '../words/quick-log';
import { saveSeveral, tellSaved } from './save-several';
import { SessionGrid } from './session-grid';
import { isSeveralBlank, severalDraftKey, type SeveralDraft } from './several-draft';
import styles from './several-form.module.css';

const RHYTHM_OPTIONS = RHYTHMS.map((days) => ({ id: String(days), label: words.rhythms[days] }));
const MOST_AT_ONCE = 60;
/** After a long break she starts with a few. */
const MOST_DUE = 12;

/** The first day that is still to be logged; a new series begins today. */
function firstDay(series: SeriesSoFar | undefined): string {
  const [newest] = series?.days ?? [];
  return series === undefined || newest === undefined
    ? today()
    : addDays(newest, guessRhythm(series.days));
}

/** As many as are due until today; where none is, she plans ahead. */
function firstCount(series: SeriesSoFar | undefined): number {
  const due = countDueDays(series?.days ?? [], today());
  return due === 0 ? 4 : Math.min(due, MOST_DUE);
}

/** A series, its days, and a grid for their heads. */
export function SeveralForm({
  allSeries,
  startName,
  planId,
  draft,
}: {
  allSeries: readonly SeriesSoFar[];
  /** The name of the series to begin with, and the session that the others are like. */
  startName: string;
  planId: string | null;
  /** What she typed here before and did not save. */
  draft: SeveralDraft | null;
}) {
  const startSeries = findSeries(allSeries, startName);
  const [name, setName] = useState(draft?.name ?? startName);
  const [first, setFirst] = useState<string | null>(firstDay(startSeries));
  const [rhythm, setRhythm] = useState<Rhythm>(guessRhythm(startSeries?.days ?? []));
  const [count, setCount] = useState<number | null>(firstCount(startSeries));
  const [rows, setRows] = useState<SessionRow[]>(draft?.rows ?? [BLANK_SESSION]);
  const [isDraftShown, setIsDraftShown] = useState(draft !== null);
  const key = severalDraftKey(planId);
  const keep = useCallback(
    (next: SeveralDraft) =>
      isSeveralBlank(next.rows)
        ? api.drafts.remove({ key })
        : api.drafts.save({ key, text: JSON.stringify(next) }),
    [key],
  );
  const { change: keepDraft } = useAutosave(keep, 300);
  const [isTried, setIsTried] = useState(false);
  const [isSaving, setIsSaving] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);

  const series = findSeries(allSeries, name);
  const taken = useMemo(() => new Set(series?.days ?? []), [series]);
  const ready = sessionsOf(emptyProgramContent(today()), rows);

  const changeRows = (next: SessionRow[]) => {
    setRows(next);
    keepDraft({ name, rows: next });
  };

  /** What she had typed into the rows before can come back. */
  const replaceRows = (next: SessionRow[], told: string) => {
    changeRows(next);
    if (isSeveralBlank(rows)) return;
    const putBack = (): void => {
      changeRows(rows);
    };
    tell({ text: told, action: { label: formWords.undo, run: putBack } });
  };

  const chooseSeries = (next: string) => {
    const chosen = findSeries(allSeries, next);
    setName(next);
    keepDraft({ name: next, rows });
    if (chosen === undefined || chosen === series) return;
    setFirst(firstDay(chosen));
    setRhythm(guessRhythm(chosen.days));
    setCount(firstCount(chosen));
  };

  const fill = () => {
    if (first === null) return;
    const days = layOutDays(first, rhythm, count ?? 1, taken);
    const filled = days.map((day, index) => ({ ...(rows[index] ?? BLANK_SESSION), day }));
    replaceRows(filled, words.filled);
    requestAnimationFrame(() => {
      form.current?.querySelector<HTMLInputElement>('input[data-column="1"]')?.focus();
    });
  };

  const trySave = async (): Promise<void> => {
    if (isSaving) return;
    const isNameless = name.trim() === '';
    flushSync(() => {
      setIsTried(true);
      setProblem(isNameless ? words.noSeries : ready.length === 0 ? words.nothing : null);
    });
    if (isNameless || ready.length === 0 || checkSessionRows(rows).length > 0) {
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
      return;
    }
    setIsSaving(true);
    // The session that she came from, as long as it is of this series; else the last one of it.
    const lastId = name === startName ? (planId ?? series?.lastId) : series?.lastId;
    const last = lastId === undefined ? null : await api.programs.get({ id: lastId });
    if (last?.ok === false) {
      setIsSaving(false);
      tellError(last.error, () => void trySave());
      return;
    }
    const plan =
      last === null
        ? { ...emptyProgramContent(today()), title: name.trim(), series: name.trim() }
        : lastId === planId
          ? contentOf(last.value.program)
          : startFromLast(contentOf(last.value.program), today());
    const sessions = sessionsOf(plan, rows);
    const answer = await saveSeveral(sessions);
    setIsSaving(false);
    changeRows(rows.filter((_row, index) => answer.leftRows.includes(index)));
    setProblem(answer.problem);
    if (answer.ids.length > 0) tellSaved(answer.ids);
    if (answer.leftRows.length === 0) navigate({ page: 'log' });
  };

  return (
    <form
      ref={form}
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
      }}
      onKeyDown={(event) => {
        if ((event.ctrlKey || event.metaKey) && (event.key === 'Enter' || event.key === 's')) {
          event.preventDefault();
          void trySave();
        }
      }}
    >
      {isDraftShown ? (
        <Banner
          action={
            <Button
              look="plain"
              onPress={() => {
                setIsDraftShown(false);
                replaceRows([BLANK_SESSION], formWords.startedFresh);
              }}
            >
              {formWords.startFresh}
            </Button>
          }
        >
          {formWords.draftBack}
        </Banner>
      ) : null}
      <SuggestField
        label={words.series}
        hint={words.seriesHint}
        value={name}
        suggestions={allSeries.map((one) => one.name)}
        problem={isTried && name.trim() === '' ? words.noSeries : undefined}
        onChange={chooseSeries}
      />
      <div className={styles['days']}>
        <DateField label={words.first} value={first} onChange={setFirst} />
        <SelectField
          label={words.rhythm}
          value={String(rhythm)}
          options={RHYTHM_OPTIONS}
          onChange={(days) => {
            setRhythm(RHYTHMS.find((one) => String(one) === days) ?? 7);
          }}
        />
        <NumberField label={words.count} value={count} max={MOST_AT_ONCE} onChange={setCount} />
        <Button onPress={fill} isDisabled={first === null}>
          {words.fill}
        </Button>
      </div>
      <p className={styles['hint']}>{words.gridHint}</p>
      <SessionGrid
        rows={rows}
        problems={isTried ? checkSessionRows(rows) : []}
        taken={taken}
        onChange={changeRows}
      />
      {problem === null ? null : <Banner>{problem}</Banner>}
      <div>
        <Button look="primary" isDisabled={isSaving} onPress={() => void trySave()}>
          {isSaving ? words.saving : words.save(Math.max(ready.length, 1))}
        </Button>
      </div>
    </form>
  );
}
