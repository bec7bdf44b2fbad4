import { SlidersHorizontal } from 'lucide-react';
import { useCallback, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ProgramContent } from '../../shared/model/program';
import { FORM_FIELDS, type FormField } from '../../shared/model/log-settings';
import { checkProgramContent } from '../../shared/programs/check-program-content';
import { isFieldFilled } from '../../shared/programs/is-field-filled';
import { pruneContent } from '../../shared/programs/prune-content';
import { api } from '../api';
import { usePrograms } from '../state/programs';
import { goBack } from '../state/route';
import { useSettings } from '../state/settings';
import { useAutosave } from '../state/use-autosave';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { DateField } from '../ui/date-field';
import { Sheet } from '../ui/sheet';
import { Switch } from '../ui/switch';
import { TextField } from '../ui/text-field';
import { formWords } from '../words/program-form';
import { ChooseFields } from './choose-fields';
import { draftKey, writeDraft } from './program-draft';
import type { FormStart } from './program-form-page';
import { ProgramFormParts } from './program-form-parts';
import { explainProblems } from './explain-problems';
import styles from './program-form.module.css';
import { TimeFields } from './time-fields';
import { useSaveProgram } from './use-save-program';
import { useStartFresh } from './use-start-fresh';

/** The form as she fills it: while she clears the date there is none. */
export type FormContent = Omit<ProgramContent, 'heldOn'> & { heldOn: string | null };

/** One program to fill in. What she types is kept as a draft until it is saved or thrown away. */
export function ProgramForm({
  programId,
  start,
}: {
  programId: string | undefined;
  start: FormStart;
}) {
  const [content, setContent] = useState<FormContent>(start.content);
  const [formKey, setFormKey] = useState(0);
  const [isDraftShown, setIsDraftShown] = useState(start.isDraft);
  const [isTried, setIsTried] = useState(false);
  const [isChoosing, setIsChoosing] = useState(false);
  const wasUnfinished = start.fresh.isUnfinished;
  const [isAllThere, setIsAllThere] = useState(true);
  // What had something in it at first stays in sight while she empties it.
  const [filled] = useState(() =>
    FORM_FIELDS.filter((field) => isFieldFilled(start.content, field)),
  );
  const { shownFields } = useSettings().log;
  const isShown = (field: FormField): boolean =>
    shownFields.includes(field) || filled.includes(field);
  // Leaving a field may change it in the same moment as the form is saved.
  const latest = useRef(content);
  const form = useRef<HTMLFormElement>(null);
  const key = draftKey(programId);
  const log = usePrograms();

  const saveDraft = useCallback((text: string) => api.drafts.save({ key, text }), [key]);
  const draft = useAutosave(saveDraft, 300);

  const change = (patch: Partial<FormContent>) => {
    const next = { ...latest.current, ...patch };
    latest.current = next;
    setContent(next);
    draft.change(writeDraft({ ...next, heldOn: next.heldOn ?? start.fresh.heldOn }));
  };

  // A row that is being filled lacks something all the time: that is said when she saves.
  const problems = useMemo(
    () =>
      explainProblems(
        checkProgramContent(content).filter(({ problem }) => isTried || problem !== 'missing'),
      ),
    [content, isTried],
  );
  const { save, isSaving } = useSaveProgram({ programId, updatedAt: start.updatedAt, key, draft });

  const trySave = () => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    const { heldOn, ...rest } = pruneContent(latest.current);
    if (heldOn === null || checkProgramContent(latest.current).length > 0) {
      flushSync(() => {
        setIsTried(true);
      });
      form.current
        ?.querySelector<HTMLElement>('[aria-invalid="true"], [data-problem] input')
        ?.focus();
      return;
    }
    void save({ ...rest, heldOn, isUnfinished: wasUnfinished && !isAllThere });
  };

  const show = (next: FormContent, isDraft: boolean) => {
    latest.current = next;
    setContent(next);
    setIsDraftShown(isDraft);
    setFormKey((one) => one + 1);
  };

  const putAway = useStartFresh({
    key,
    draft,
    onFresh: () => {
      show(start.fresh, false);
    },
  });
  const startFresh = () => {
    const typed = latest.current;
    putAway(writeDraft({ ...typed, heldOn: typed.heldOn ?? start.fresh.heldOn }), () => {
      show(typed, true);
    });
  };

  const series = useMemo(
    () =>
      log.status === 'ready'
        ? [...new Set(log.programs.map((program) => program.series))].filter((name) => name !== '')
        : [],
    [log],
  );

  return (
    <form
      key={formKey}
      ref={form}
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        trySave();
      }}
      onKeyDown={(event) => {
        if ((event.ctrlKey || event.metaKey) && (event.key === 'Enter' || event.key === 's')) {
          event.preventDefault();
          trySave();
        }
      }}
    >
      {isDraftShown ? (
        <Banner
          action={
            <Button look="plain" onPress={startFresh}>
              {formWords.startFresh}
            </Button>
          }
        >
          {formWords.draftBack}
        </Banner>
      ) : null}
      <TextField
        label={formWords.title}
        value={content.title}
        onChange={(title) => {
          change({ title });
        }}
        isLarge
        autoFocus
        problem={problems.title}
      />
      <div className={styles['when']}>
        <DateField
          label={formWords.date}
          value={content.heldOn}
          onChange={(heldOn) => {
            change({ heldOn, heldOnPrecision: 'day' });
          }}
          problem={problems.heldOn}
        />
        {isShown('time') ? (
          <TimeFields
            startTime={content.startTime}
            minutes={content.minutes}
            problem={problems.minutes}
            onChange={change}
          />
        ) : null}
      </div>
      {content.heldOnPrecision === 'month' ? (
        <p className={styles['hint']}>{formWords.dateOfMonth}</p>
      ) : null}
      <ProgramFormParts
        content={content}
        series={series}
        problems={problems}
        isShown={isShown}
        onChange={change}
      />
      <div className={styles['choices']}>
        <Switch
          isOn={content.isStarred}
          onChange={(isStarred) => {
            change({ isStarred });
          }}
        >
          {formWords.star}
        </Switch>
        <Button
          look="plain"
          icon={<SlidersHorizontal aria-hidden />}
          onPress={() => {
            setIsChoosing(true);
          }}
        >
          {formWords.choose}
        </Button>
      </div>
      {wasUnfinished ? (
        <div>
          <Switch isOn={isAllThere} onChange={setIsAllThere}>
            {formWords.allThere}
          </Switch>
          <p className={styles['hint']}>{formWords.allThereHint}</p>
        </div>
      ) : null}
      <Sheet
        title={formWords.choose}
        width="wide"
        isOpen={isChoosing}
        onClose={() => {
          setIsChoosing(false);
        }}
      >
        <ChooseFields />
      </Sheet>
      <div className={styles['foot']}>
        <Button look="primary" onPress={trySave} isDisabled={isSaving}>
          {isSaving ? formWords.saving : formWords.save}
        </Button>
        <Button
          onPress={() => {
            goBack();
          }}
        >
          {formWords.cancel}
        </Button>
        <p role="status" className={styles['hint']}>
          {draft.state.status === 'saved' ? formWords.draftKept : formWords.saveKeys}
        </p>
      </div>
    </form>
  );
}
