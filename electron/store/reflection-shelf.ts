import type { AppError } from '../../shared/ipc/app-error';
import type { Reflection } from '../../shared/model/reflection';
import type { Result } from '../../shared/result';

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
