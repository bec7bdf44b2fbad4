import type { AppError } from '../../shared/ipc/app-error';
import type { PortfolioPreview } from '../../shared/portfolio/portfolio-output';
import { fail, succeed, type Result } from '../../shared/result';
import {
  layoutReplySchema,
  type LayoutMaterial,
  type LayoutRequestMessage,
} from './layout-messages';
import type { ProcessLine } from '../shell/process-line';

/** The line to a process that lays out. */
export type LayoutLine = ProcessLine<LayoutRequestMessage>;

type Layout = Result<PortfolioPreview, AppError>;

interface Job {
  material: LayoutMaterial;
  /** Whatever is newer takes the place of a preview. */
  isPreview: boolean;
  resolve: (layout: Layout) => void;
  reject: (bug: Error) => void;
}

export interface LayoutRunner {
  /**
   * Lays out in a process of its own, one after the other. `cancelled` after `cancel`, and for a
   * preview that something newer took the place of; `layout-failed` when the process died.
   * @throws {Error} for a bug in the template
   */
  run(material: LayoutMaterial, options: { isPreview: boolean }): Promise<Layout>;
  /** Stops at once what runs and what waits. */
  cancel(): void;
}

/** The process stays for the next edit, and goes when she has turned to something else. */
const IDLE_MILLISECONDS = 60_000;

/** A preview that is nearly done is worth waiting for; a long one of an old state is not. */
const PATIENCE_MILLISECONDS = 1_500;

const CANCELLED = { code: 'cancelled' } as const;
const FAILED = {
  code: 'layout-failed',
  message: 'the part of the app that sets the type stopped',
} as const;

export function createLayoutRunner(startLine: () => LayoutLine): LayoutRunner {
  let line: LayoutLine | null = null;
  let running: (Job & { startedAt: number }) | null = null;
  let waiting: Job[] = [];
  let nextId = 1;
  let idle: NodeJS.Timeout | undefined;

  function open(): LayoutLine {
    const opened = startLine();
    opened.onReply((rawReply) => {
      if (line === opened) take(rawReply);
    });
    opened.onEnd(() => {
      if (line !== opened) return;
      line = null;
      finish((job) => {
        job.resolve(fail(FAILED));
      });
    });
    return opened;
  }

  function take(rawReply: unknown): void {
    const reply = layoutReplySchema.parse(rawReply);
    if (reply.kind === 'laid-out' && reply.isWorn) close();
    finish((job) => {
      if (reply.kind === 'bug') job.reject(new Error(`In the layout process: ${reply.bug}`));
      else job.resolve(succeed({ pdf: reply.pdf, pages: reply.pages, warnings: reply.warnings }));
    });
  }

  function close(): void {
    const closing = line;
    line = null;
    closing?.end();
  }

  function finish(answer: (job: Job) => void): void {
    const done = running;
    running = null;
    if (done === null) return;
    answer(done);
    startNext();
  }

  function startNext(): void {
    clearTimeout(idle);
    const next = waiting.shift();
    if (next === undefined) {
      idle = setTimeout(close, IDLE_MILLISECONDS).unref();
      return;
    }
    running = { ...next, startedAt: performance.now() };
    line ??= open();
    line.post({ id: nextId++, material: next.material });
  }

  function stopRunning(): void {
    const stopped = running;
    running = null;
    if (stopped === null) return;
    close();
    stopped.resolve(fail(CANCELLED));
  }

  function stopWaiting(isStopped: (job: Job) => boolean): void {
    for (const job of waiting.filter(isStopped)) job.resolve(fail(CANCELLED));
    waiting = waiting.filter((job) => !isStopped(job));
  }

  /** What runs is a preview of a state that she has left. */
  function isInTheWay(isPreview: boolean): boolean {
    if (running?.isPreview !== true) return false;
    return !isPreview || performance.now() - running.startedAt > PATIENCE_MILLISECONDS;
  }

  return {
    run: (material, { isPreview }) =>
      new Promise((resolve, reject) => {
        stopWaiting((job) => job.isPreview);
        if (isInTheWay(isPreview)) stopRunning();
        waiting.push({ material, isPreview, resolve, reject });
        if (running === null) startNext();
      }),
    cancel: () => {
      stopWaiting(() => true);
      stopRunning();
    },
  };
}
