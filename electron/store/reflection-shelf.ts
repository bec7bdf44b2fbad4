import type { AppError } from '../../shared/ipc/app-error';
import type { Reflection } from '../../shared/model/reflection';
import { answerPrompt, emptyReflection, skipPrompt } from '../../shared/programs/change-reflection';
import { putReflection } from '../../shared/programs/month-changes';
import { fail, succeed, type Result } from '../../shared/result';
import type { MonthFiles } from './month-files';
import type { MoveLock } from './move-lock';

const NOT_FOUND: AppError = { code: 'not-found', thing: 'program' };

export interface AnswerRequest {
  programId: string;
  promptId: string;
  question: string;
  /** Empty takes the answer back. */
  text: string;
}

export interface ReflectionShelf {
  answer(request: AnswerRequest): Promise<Result<Reflection, AppError>>;
  /** An answer that is there stays. */
  skip(request: { programId: string; promptId: string }): Promise<Result<Reflection, AppError>>;
}

export function createReflectionShelf(parts: {
  months: MonthFiles;
  lock: MoveLock;
  now: () => Date;
}): ReflectionShelf {
  const { months, lock } = parts;

  function change(
    programId: string,
    changeOne: (reflection: Reflection, now: string) => Reflection,
  ): Promise<Result<Reflection, AppError>> {
    const now = parts.now().toISOString();
    return lock.share(async () => {
      const month = months.ownerOf(programId);
      if (month === undefined) return fail(NOT_FOUND);
      return months.file(month).save((current) => {
        if (!current.programs.some((program) => program.id === programId)) return fail(NOT_FOUND);
        const before =
          current.reflections.find((one) => one.programId === programId) ??
          emptyReflection(programId, now);
        const after = changeOne(before, now);
        const next = after === before ? current : putReflection(current, after);
        return succeed({ next, value: after });
      });
    });
  }

  return {
    answer: ({ programId, ...answer }) =>
      change(programId, (reflection, now) => answerPrompt(reflection, answer, now)),
    skip: ({ programId, promptId }) =>
      change(programId, (reflection, now) => skipPrompt(reflection, promptId, now)),
  };
}
