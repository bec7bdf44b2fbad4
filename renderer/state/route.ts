import { useSyncExternalStore } from 'react';
import { z } from 'zod';
import { monthSchema } from '../../shared/model/id';
import { LOG_VIEWS } from '../../shared/model/search-settings';

const id = z.string().min(1).max(64);

const text = z.string().max(3_000).optional();

/** How the log is looked at: its view, the month of its calendar, and `shared/search/query-text`. */
const logAddress = {
  view: z.enum(LOG_VIEWS).optional().catch(undefined),
  month: monthSchema.optional().catch(undefined),
  q: text,
  range: text,
  from: text,
  to: text,
  kind: text,
  age: text,
  series: text,
  branch: text,
  tag: text,
  is: text,
  sort: text,
};

const routeSchema = z.discriminatedUnion('page', [
  z.object({ page: z.literal('log'), ...logAddress }),
  /** All sessions of a series, by its name. */
  z.object({ page: z.literal('series'), series: z.string().min(1).max(300) }),
  z.object({ page: z.literal('program'), programId: id }),
  /** Without a program it is a new one; `copyOf` starts it from another ("ran it again"). */
  z.object({
    page: z.literal('program-form'),
    programId: id.optional(),
    copyOf: id.optional(),
    heldOn: z.iso.date().optional(),
  }),
  /** Several sessions of a series at once; `programId` is the one that they are like. */
  z.object({ page: z.literal('log-several'), programId: id.optional() }),
  z.object({ page: z.literal('import') }),
  /** Back-ups, exports of the log, and the way back. */
  z.object({ page: z.literal('keep') }),
  z.object({ page: z.literal('trash') }),
  /** With a program: what she typed beside what was saved elsewhere; else the copies of a sync tool. */
  z.object({ page: z.literal('conflicts'), programId: id.optional() }),
  z.object({ page: z.literal('reflect'), programId: id, promptId: id.optional() }),
  /** The week around `on` (`YYYY-MM-DD`), this week without it. */
  z.object({ page: z.literal('look-back'), on: z.iso.date().optional() }),
  z.object({
    page: z.literal('look-back-year'),
    year: z
      .string()
      .regex(/^\d{4}$/)
      .optional(),
  }),
  z.object({ page: z.literal('look-back-day'), on: z.iso.date().optional() }),
  z.object({ page: z.literal('strengths') }),
  z.object({ page: z.literal('strength'), strengthId: id }),
  z.object({ page: z.literal('share') }),
  z.object({ page: z.literal('venues') }),
  /** Without a venue it is a new one; `copyOf` starts it from another. */
  z.object({ page: z.literal('venue-form'), venueId: id.optional(), copyOf: id.optional() }),
  z.object({
    page: z.literal('share-new'),
    /** Comma-joined ids of the programs chosen so far. */
    programs: z.string().max(40_000).optional(),
    /** `proposal` where she came from the proposals page. */
    shape: z.enum(['proposal']).optional(),
  }),
  /** With a share, what came back of it is open for writing. */
  z.object({ page: z.literal('shares'), shareId: id.optional() }),
  z.object({ page: z.literal('network') }),
  z.object({ page: z.literal('writing'), writingId: id }),
  /** With an answer, it is open for editing. */
  z.object({ page: z.literal('cup'), answerId: id.optional() }),
  z.object({ page: z.literal('cup-card'), answerId: id }),
  /** With an answer, only its card. */
  z.object({ page: z.literal('cup-print'), answerId: id.optional() }),
  z.object({ page: z.literal('propose') }),
  z.object({ page: z.literal('proposal'), writingId: id }),
  /** Comma-joined ids of the programs chosen so far, the form that she has just made, its call's days. */
  z.object({
    page: z.literal('proposal-new'),
    programs: z.string().max(40_000).optional(),
    formId: id.optional(),
    dueOn: z.iso.date().optional(),
    answerOn: z.iso.date().optional(),
    eventOn: z.iso.date().optional(),
  }),
  z.object({
    page: z.literal('proposal-form'),
    programs: z.string().max(40_000).optional(),
  }),
  z.object({ page: z.literal('numbers') }),
  z.object({ page: z.literal('portfolio') }),
  z.object({ page: z.literal('portfolio-desk'), portfolioId: id }),
  /** `part` is the id of a part of the settings to begin at. */
  z.object({ page: z.literal('settings'), part: z.string().max(40).optional() }),
]);

export type Route = z.infer<typeof routeSchema>;
export type PageName = Route['page'];

const HOME: Route = { page: 'log' };

/** `#/program?programId=…`; the address survives a reload after a crash of the window. */
export function formatRoute(route: Route): string {
  const { page, ...rest } = route;
  const filled = Object.entries(rest).flatMap(([name, value]: [string, string | undefined]) =>
    value === undefined ? [] : [[name, value]],
  );
  const search = new URLSearchParams(filled).toString();
  return `#/${page}${search === '' ? '' : `?${search}`}`;
}

export function parseRoute(hash: string): Route {
  const [page = '', search = ''] = hash.replace(/^#\//, '').split('?');
  const parsed = routeSchema.safeParse({
    page,
    ...Object.fromEntries(new URLSearchParams(search)),
  });
  return parsed.success ? parsed.data : HOME;
}

let current = parseRoute(window.location.hash);
const listeners = new Set<() => void>();

function follow(): void {
  current = parseRoute(window.location.hash);
  for (const listen of listeners) listen();
}

window.addEventListener('popstate', follow);
window.addEventListener('hashchange', follow);

export function navigate(route: Route, options: { replace?: boolean } = {}): void {
  const hash = formatRoute(route);
  if (options.replace === true) window.history.replaceState(null, '', hash);
  else if (hash !== window.location.hash) window.history.pushState(null, '', hash);
  follow();
}

export function goBack(): void {
  window.history.back();
}

export function goForward(): void {
  window.history.forward();
}

export function useRoute(): Route {
  return useSyncExternalStore(
    (listen) => {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    () => current,
  );
}
