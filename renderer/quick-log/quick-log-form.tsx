import { useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Program } from '../../shared/model/program';
import { findSeries, listSeries } from '../../shared/programs/list-series';
import type { ProgramSummary } from '../../shared/programs/summarise-program';
import { isQuickLogBlank } from '../../shared/quick-log/quick-log-draft';
import { describeFacts } from '../programs/format-program';
import { tell } from '../state/notices';
import { closeQuickLog } from '../state/quick-log';
import { navigate } from '../state/route';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { DateField } from '../ui/date-field';
import { NumberField } from '../ui/number-field';
import { TextField } from '../ui/text-field';
import { quickLogWords as words } from '../words/quick-log';
import styles from './quick-log.module.css';
import { TitleField } from './title-field';
import { checkQuickLog, useQuickLog } from './use-quick-log';

/** A number is only taken over when its field is left; Esc closes the sheet without that. */
function leaveField(target: EventTarget): void {
  if (target instanceof HTMLElement && target.getAttribute('aria-expanded') !== 'true') {
    target.blur();
  }
}

/** A title, a day, how many came, one line. */
export function QuickLogForm({ programs }: { programs: readonly ProgramSummary[] }) {
  const { typed, latest, change, save, problem, isSaving } = useQuickLog();
  const [isTried, setIsTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const series = useMemo(() => listSeries(programs), [programs]);

  const named = findSeries(series, typed.title);
  const last = programs.find(({ id }) => id === named?.lastId);
  const facts = last === undefined ? '' : describeFacts({ ...last, heads: null }).join(' · ');
  const problems = isTried ? checkQuickLog(typed) : {};
  const isBlank = isQuickLogBlank(typed);

  const trySave = async (): Promise<Program | null> => {
    if (isSaving) return null;
    flushSync(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      setIsTried(true);
    });
    const draft = latest.current;
    if (Object.keys(checkQuickLog(draft)).length > 0) {
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
      return null;
    }
    const lastId = draft.isApart ? undefined : findSeries(series, draft.title)?.lastId;
    const program = await save(draft, lastId ?? null);
    if (program !== null) closeQuickLog();
    return program;
  };

  const saveAndStay = async (): Promise<void> => {
    const program = await trySave();
    if (program === null) return;
    tell({
      text: words.saved(program.title),
      action: {
        label: words.addMore,
        run: () => {
          navigate({ page: 'program-form', programId: program.id });
        },
      },
    });
  };

  const toAllFields = async (): Promise<void> => {
    if (isBlank) {
      closeQuickLog();
      navigate({ page: 'program-form' });
      return;
    }
    const program = await trySave();
    if (program !== null) navigate({ page: 'program-form', programId: program.id });
  };

  return (
    <form
      ref={form}
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
      }}
      onKeyDownCapture={(event) => {
        const { target, key, nativeEvent } = event;
        if (key === 'Escape') leaveField(target);
        if (key !== 'Enter' || nativeEvent.isComposing || !(target instanceof HTMLElement)) return;
        // Not in the calendar or the list, which lie elsewhere, nor on a button, nor on a suggestion.
        const isElsewhere = !event.currentTarget.contains(target) || target.closest('button');
        if (isElsewhere || (target.getAttribute('aria-activedescendant') ?? '') !== '') return;
        event.preventDefault();
        event.stopPropagation();
        void saveAndStay();
      }}
    >
      <TitleField
        value={typed.title}
        series={series}
        problem={problems.title}
        onChange={(title) => {
          change({ title, isApart: typed.isApart && findSeries(series, title) === named });
        }}
      />
      {facts === '' || named === undefined ? null : (
        <p className={styles['like']} role="status">
          {typed.isApart ? null : words.likeLast(facts)}
          <Button
            look="plain"
            onPress={() => {
              change({ isApart: !typed.isApart });
            }}
          >
            {typed.isApart ? words.takeBack(named.name) : words.leaveBlank}
          </Button>
        </p>
      )}
      <div className={styles['pair']}>
        <DateField
          label={words.when}
          value={typed.heldOn}
          problem={problems.heldOn}
          onChange={(heldOn) => {
            change({ heldOn });
          }}
        />
        <NumberField
          label={words.heads}
          value={typed.heads}
          onChange={(heads) => {
            change({ heads });
          }}
        />
      </div>
      <TextField
        label={words.worked}
        placeholder={words.workedPlaceholder}
        value={typed.whatWorked}
        onChange={(whatWorked) => {
          change({ whatWorked });
        }}
      />
      {problem === null ? null : <Banner>{problem}</Banner>}
      <div className={styles['foot']}>
        <Button look="primary" isDisabled={isSaving} onPress={() => void saveAndStay()}>
          {isSaving ? words.saving : words.save}
        </Button>
        <Button onPress={() => void toAllFields()}>
          {isBlank ? words.allFields : words.addTheRest}
        </Button>
        <Button
          look="plain"
          onPress={() => {
            closeQuickLog();
            navigate({
              page: 'log-several',
              ...(last === undefined ? {} : { programId: last.id }),
            });
          }}
        >
          {words.several}
        </Button>
        <p className={styles['hint']}>{words.keys}</p>
      </div>
    </form>
  );
}
