import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import type { z } from 'zod';
import type { Domain, Handlers } from '../../shared/ipc/api';
import type { AppError } from '../../shared/ipc/app-error';
import { contract } from '../../shared/ipc/contract';
import { fail, type Result } from '../../shared/result';
import { isOwnPage } from '../security/own-page';
import { recordIncident } from '../shell/incident-log';

export type AllHandlers = { [D in Domain]: Handlers<D> };

type AnyHandler = (request: unknown) => Promise<Result<unknown, AppError>>;

/** Checks the sender, parses the request, calls the handler; a bug becomes an incident id. */
async function answer(
  event: IpcMainInvokeEvent,
  schema: z.ZodType,
  handle: AnyHandler,
  rawRequest: unknown,
): Promise<Result<unknown, AppError>> {
  if (!isOwnPage(event)) return fail({ code: 'forbidden' });
  const request = schema.safeParse(rawRequest);
  if (!request.success) {
    const fields = request.error.issues.map((issue) => issue.path.join('.'));
    return fail({ code: 'invalid-input', fields: [...new Set(fields)] });
  }
  try {
    return await handle(request.data);
  } catch (bug) {
    return fail({ code: 'unexpected', incidentId: recordIncident(bug) });
  }
}

/** The contract as a table: its keys are only known to the types. */
const domains: Readonly<Record<string, Readonly<Record<string, { request: z.ZodType }>>>> =
  contract;

/**
 * Registers every channel of the contract. The only place that touches `ipcMain`. What the window
 * asks before the library is open waits for its handler.
 */
export async function registerIpc(handlers: Promise<AllHandlers>): Promise<void> {
  // `AllHandlers` proves that each channel has a handler that fits; a loop can't carry that proof.
  const table = handlers as unknown as Promise<
    Readonly<Record<string, Record<string, AnyHandler>>>
  >;
  const find = async (domain: string, name: string): Promise<AnyHandler> => {
    const handle = (await table)[domain]?.[name];
    if (handle === undefined) throw new Error(`${domain}.${name} has no handler`);
    return handle;
  };
  for (const [domain, channels] of Object.entries(domains)) {
    for (const [name, { request }] of Object.entries(channels)) {
      ipcMain.handle(`${domain}.${name}`, (event, rawRequest: unknown) =>
        answer(event, request, async (asked) => (await find(domain, name))(asked), rawRequest),
      );
    }
  }
  for (const [domain, channels] of Object.entries(domains)) {
    for (const name of Object.keys(channels)) await find(domain, name);
  }
}
