import { useCallback, useRef, useState } from 'react';
import { emptyProgramContent, PROGRAM_LIMITS } from '../../shared/model/program';
import type { Program, ProgramContent } from '../../shared/model/program';
import type { AppError } from '../../shared/ipc/app-error';
import { contentOf } from '../../shared/programs/content-of';
import { startFromLast } from '../../shared/programs/start-from-last';
import {
  emptyQuickLog,
  isQuickLogBlank,
  QUICK_LOG_DRAFT,
  readQuickLogDraft,
  type QuickLogDraft,
} from '../../shared/quick-log/quick-log-draft';
import { SPINE_PROMPTS } from '../../shared/reflections/prompts/core-prompts';
import { fail, succeed, type Result } from '../../shared/result';
import { api } from '../api';
import { describeError } from '../state/describe-error';
import { showProgram } from '../state/programs';
import { today } from '../state/today';
import { useAutosave } from '../state/use-autosave';
import { quickLogWords } from '../words/quick-log';

export interface QuickLogProblems {
  title?: string;
  heldOn?: string;
}

export function checkQuickLog({ title, heldOn }: QuickLogDraft): QuickLogProblems {
  const length = title.trim().length;
  return {
    ...(length === 0 ? { title: quickLogWords.titleMissing } : {}),
    ...(length > PROGRAM_LIMITS.title ? { title: quickLogWords.titleTooLong } : {}),
    ...(heldOn === null ? { heldOn: quickLogWords.dateMissing } : {}),
  };
}

/** What is saved: like the last session of its series, if she likes. */
async function toContent(
  typed: QuickLogDraft,
  lastId: string | null,
): Promise<Result<ProgramContent, AppError>> {
  const heldOn = typed.heldOn ?? today();
  let plan = emptyProgramContent(heldOn);
  if (lastId !== null) {
    const last = await api.programs.get({ id: lastId });
    if (!last.ok) return fail(last.error);
    plan = startFromLast(contentOf(last.value.program), heldOn);
  }
  return succeed({
    ...plan,
    title: typed.title.trim(),
    attendance: { ...plan.attendance, total: typed.heads },
    isUnfinished: true,
  });
}

async function saveWhatWorked(programId: string, text: string): Promise<string | null> {
  const prompt = SPINE_PROMPTS.find(({ id }) => id === 'what-worked');
  if (prompt === undefined || text === '') return null;
  const { id: promptId, question } = prompt;
  const answered = await api.reflections.answer({ programId, promptId, question, text });
  return answered.ok ? null : `${quickLogWords.answerFailed} ${describeError(answered.error)}`;
}

/** What she typed and did not save. Read from the disk once, so that the quick log opens at once. */
let remembered: QuickLogDraft | null = null;

export async function readKeptQuickLog(): Promise<void> {
  const drafts = await api.drafts.list({});
  const kept = drafts.ok ? drafts.value.find(({ key }) => key === QUICK_LOG_DRAFT) : undefined;
  remembered ??= kept === undefined ? null : readQuickLogDraft(kept.text);
}

function start(): QuickLogDraft {
  return remembered === null || isQuickLogBlank(remembered) ? emptyQuickLog(today()) : remembered;
}

/** What she types into the quick log, kept as a draft until it is saved. */
export function useQuickLog() {
  const [typed, setTyped] = useState(start);
  const [problem, setProblem] = useState<string | null>(null);
  const [isSaving, setIsSaving] = useState(false);
  // Leaving a field may change it in the same moment as Enter is pressed.
  const latest = useRef(typed);
  // Saved, but its one line is not: saving again must not log it twice.
  const saved = useRef<Program | null>(null);
  const keep = useCallback(
    (draft: QuickLogDraft) =>
      isQuickLogBlank(draft)
        ? api.drafts.remove({ key: QUICK_LOG_DRAFT })
        : api.drafts.save({ key: QUICK_LOG_DRAFT, text: JSON.stringify(draft) }),
    [],
  );
  const { change: keepDraft, flush, forget } = useAutosave(keep, 300);

  const change = (patch: Partial<QuickLogDraft>) => {
    const next = { ...latest.current, ...patch };
    latest.current = next;
    remembered = next;
    setTyped(next);
    keepDraft(next);
  };

  const letGo = async (): Promise<void> => {
    remembered = null;
    forget();
    // A draft save may be on its way: it must land before the draft is removed.
    await flush();
    await api.drafts.remove({ key: QUICK_LOG_DRAFT });
  };

  /** The saved program, or `null` where something could not be saved: then it is said in `problem`. */
  const save = async (draft: QuickLogDraft, lastId: string | null): Promise<Program | null> => {
    setIsSaving(true);
    setProblem(null);
    const failure = await saveBoth(draft, lastId);
    setIsSaving(false);
    setProblem(failure);
    if (failure !== null) return null;
    await letGo();
    return saved.current;
  };

  const saveBoth = async (draft: QuickLogDraft, lastId: string | null): Promise<string | null> => {
    if (saved.current === null) {
      const content = await toContent(draft, lastId);
      if (!content.ok) return describeError(content.error);
      const made = await api.programs.create({ content: content.value });
      if (!made.ok) return describeError(made.error);
      saved.current = made.value;
    }
    const whatWorked = draft.whatWorked.trim();
    const failure = await saveWhatWorked(saved.current.id, whatWorked);
    showProgram(saved.current);
    return failure;
  };

  return { typed, latest, change, save, problem, isSaving };
}
