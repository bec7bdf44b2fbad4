import { useEffect, useState } from 'react';
import { emptyProgramContent, type ProgramContent } from '../../shared/model/program';
import { copyForAgain } from '../../shared/programs/copy-for-again';
import { contentOf } from '../../shared/programs/content-of';
import { fail, succeed, type Result } from '../../shared/result';
import type { AppError } from '../../shared/ipc/app-error';
import { api } from '../api';
import { describeError } from '../state/describe-error';
import { whenSavesEnded } from '../state/saves-under-way';
import { today } from '../state/today';
import { Banner } from '../ui/banner';
import { Page } from '../ui/page';
import { Waiting } from '../ui/waiting';
import { formWords } from '../words/program-form';
import { draftKey, readDraft } from './program-draft';
import { ProgramForm } from './program-form';

/** What the form starts from. */
export interface FormStart {
  content: ProgramContent;
  /** The state of the program that is edited; `null` for a new one. */
  updatedAt: string | null;
  isDraft: boolean;
  /** What is there without the draft. */
  fresh: ProgramContent;
}

async function start(
  programId: string | undefined,
  copyOf: string | undefined,
  heldOn: string | undefined,
): Promise<Result<FormStart, AppError>> {
  let fresh = emptyProgramContent(heldOn ?? today());
  let updatedAt: string | null = null;
  const sourceId = programId ?? copyOf;
  if (sourceId !== undefined) {
    const got = await api.programs.get({ id: sourceId });
    if (!got.ok) return fail(got.error);
    const content = contentOf(got.value.program);
    fresh = programId === undefined ? copyForAgain(content, today()) : content;
    updatedAt = programId === undefined ? null : got.value.program.updatedAt;
  }
  // What she typed a moment ago may still be on its way to the disk.
  await whenSavesEnded();
  const drafts = copyOf === undefined ? await api.drafts.list({}) : succeed([]);
  const saved = drafts.ok ? drafts.value.find(({ key }) => key === draftKey(programId)) : undefined;
  const kept = saved === undefined ? null : readDraft(saved.text);
  // The day that she pressed in the calendar counts, with what she had begun to type.
  const draft = kept === null || heldOn === undefined ? kept : { ...kept, heldOn };
  return succeed({ content: draft ?? fresh, updatedAt, isDraft: draft !== null, fresh });
}

/** Logs a new program, edits one, or logs one again. */
export function ProgramFormPage({
  programId,
  copyOf,
  heldOn,
}: {
  programId: string | undefined;
  copyOf: string | undefined;
  /** `YYYY-MM-DD` of a new one; today without it. */
  heldOn?: string | undefined;
}) {
  const [started, setStarted] = useState<Result<FormStart, AppError> | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void start(programId, copyOf, heldOn).then((result) => {
      if (isCurrent) setStarted(result);
    });
    return () => {
      isCurrent = false;
    };
  }, [programId, copyOf, heldOn]);

  const isNew = programId === undefined && copyOf === undefined;
  const title = isNew
    ? formWords.newTitle
    : programId === undefined
      ? formWords.again
      : formWords.editTitle;
  const lead = isNew
    ? formWords.newLead
    : programId === undefined
      ? formWords.againLead
      : undefined;
  return (
    <Page title={title} {...(lead === undefined ? {} : { lead })}>
      {started === null ? <Waiting /> : null}
      {started?.ok === false ? <Banner>{describeError(started.error)}</Banner> : null}
      {started?.ok === true ? <ProgramForm programId={programId} start={started.value} /> : null}
    </Page>
  );
}
