import type { z } from 'zod';
import type { Result } from '../result';
import type { AppError } from './app-error';
import type { Channel, Contract } from './contract';
import type { AppEvents } from './events';

type RequestOf<C> = C extends Channel<infer Request, unknown> ? z.input<Request> : never;
type ParsedOf<C> = C extends Channel<infer Request, unknown> ? z.output<Request> : never;
type ResponseOf<C> = C extends Channel<z.ZodType, infer Response> ? Response : never;

export type Domain = keyof Contract;
export type Answered<T> = Promise<Result<T, AppError>>;

/** What the window sees: every channel as a function, and `on` for the events. */
export type Api = {
  [D in Domain]: {
    [C in keyof Contract[D]]: (
      request: RequestOf<Contract[D][C]>,
    ) => Answered<ResponseOf<Contract[D][C]>>;
  };
} & {
  /** Answers a function that stops listening. */
  on: <E extends keyof AppEvents>(event: E, listen: (payload: AppEvents[E]) => void) => () => void;
};

/** What the main process must have for a domain: a channel without a handler does not compile. */
export type Handlers<D extends Domain> = {
  [C in keyof Contract[D]]: (
    request: ParsedOf<Contract[D][C]>,
  ) => Answered<ResponseOf<Contract[D][C]>>;
};
