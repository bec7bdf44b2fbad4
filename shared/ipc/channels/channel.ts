import { z } from 'zod';
import { idSchema } from '../../model/id';

/** A request's schema, and the type of the answer's value. */
export interface Channel<Request extends z.ZodType, Response> {
  readonly request: Request;
  /** Only a type: never set. */
  readonly response?: Response;
}

/** Declares a channel: `channel<Answer>()(requestSchema)`. */
export function channel<Response>() {
  return <Request extends z.ZodType>(request: Request): Channel<Request, Response> => ({ request });
}

export const nothing = z.strictObject({});
export const byId = z.strictObject({ id: idSchema });
export const byIds = z.strictObject({ ids: z.array(idSchema).min(1).max(50_000) });
export const venueIdSchema = z.string().min(1).max(40);
export const tokenSchema = z.string().min(1).max(64);
