import { useCallback, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ProgramContent } from '../../shared/model/program';
import { checkProgramContent } from '../../shared/programs/check-program-content';
import { api } from '../api';
import { usePrograms } from '../state/programs';
import { goBack } from '../state/route';
import { useAutosave } from '../state/use-autosave';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { DateField } from '../ui/date-field';
import { TextField } from '../ui/text-field';
import { formWords } from '../words/programs';
import { draftKey, writeDraft } from './program-draft';
import type { FormStart } from './program-form-page';
import { ProgramFormParts } from './program-form-parts';
import { explainProblems } from './explain-problems';
import styles from './program-form.module.css';
import { useSaveProgram } from './use-save-program';

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
    if (next.heldOn !== null) draft.change(writeDraft({ ...next, heldOn: next.heldOn }));
  };

  const problems = useMemo(() => explainProblems(checkProgramContent(content)), [content]);
  const { save, isSaving } = useSaveProgram({ programId, updatedAt: start.updatedAt, key, draft });

  const trySave = () => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    const { heldOn, title, ...rest } = latest.current;
    if (heldOn === null || checkProgramContent(latest.current).length > 0) {
      flushSync(() => {
        setIsTried(true);
      });
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
      return;
    }
    void save({ ...rest, title: title.trim(), heldOn });
  };

  const startFresh = () => {
    draft.forget();
    void api.drafts.remove({ key });
    latest.current = start.fresh;
    setContent(start.fresh);
    setIsDraftShown(false);
    setFormKey(formKey + 1);
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
        problem={isTried ? problems.title : undefined}
      />
      <DateField
        label={formWords.date}
        value={content.heldOn}
        onChange={(heldOn) => {
          change({ heldOn, heldOnPrecision: 'day' });
        }}
        problem={isTried ? problems.heldOn : undefined}
      />
      {content.heldOnPrecision === 'month' ? (
        <p className={styles['hint']}>{formWords.dateOfMonth}</p>
      ) : null}
      <ProgramFormParts content={content} series={series} problems={problems} onChange={change} />
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
