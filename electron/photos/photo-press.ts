import {
  type PressReply,
  type PressRequest,
  pressReplySchema,
} from '../../shared/photos/press-messages';

/** One worker that takes one picture at a time. */
export interface PressLine {
  post(request: PressRequest): void;
  onReply(listen: (rawReply: unknown) => void): void;
}

/** The process in which pictures are decoded. */
export interface PressRoom {
  readonly lines: readonly PressLine[];
  /** The process ended, by `close` or by itself. */
  onEnd(listen: () => void): void;
  close(): void;
}

export type PressJob = Omit<PressRequest, 'id'>;

export interface PhotoPress {
  /**
   * Decodes a picture, turns it upright, makes it smaller and encodes it as JPEG. `null` where it
   * can't be decoded, and where it killed the process or hung it. Two at a time; the others wait.
   * The bytes come from a process that is not trusted: check them.
   */
  press(job: PressJob): Promise<Uint8Array | null>;
  close(): void;
}

interface Waiting {
  job: PressJob;
  resolve: (bytes: Uint8Array | null) => void;
  reject: (bug: unknown) => void;
}

export const PRESS_LINES = 2;
const IDLE_MILLISECONDS = 20_000;
/** A limit for what hangs. The largest picture that is let in takes a few seconds. */
const HUNG_MILLISECONDS = 60_000;

export function createPhotoPress(openRoom: (lines: number) => Promise<PressRoom>): PhotoPress {
  let room: Promise<PressRoom> | null = null;
  let free: PressLine[] = [];
  const running = new Map<number, Waiting & { line: PressLine; hung: NodeJS.Timeout }>();
  const waiting: Waiting[] = [];
  let nextId = 1;
  let idle: NodeJS.Timeout | undefined;

  async function open(): Promise<PressRoom> {
    const opened = await openRoom(PRESS_LINES);
    for (const line of opened.lines) {
      line.onReply((rawReply) => {
        const reply = pressReplySchema.safeParse(rawReply);
        // What answers nonsense has been taken over: it is ended like one that died.
        if (reply.success) take(reply.data);
        else void leave(opened);
      });
    }
    opened.onEnd(() => {
      void leave(opened);
    });
    free = [...opened.lines];
    return opened;
  }

  /** What was under way when the process ended has no picture; what waits gets a new process. */
  async function leave(ended: PressRoom): Promise<void> {
    const current = room;
    // It may end twice in one moment: the second time another room may be open already.
    if (current === null || (await current) !== ended || room !== current) return;
    room = null;
    free = [];
    const lost = [...running.values()];
    running.clear();
    for (const { resolve, hung } of lost) {
      clearTimeout(hung);
      resolve(null);
    }
    ended.close();
    void startNext();
  }

  function take(reply: PressReply): void {
    const done = running.get(reply.id);
    if (done === undefined) return;
    running.delete(reply.id);
    clearTimeout(done.hung);
    free.push(done.line);
    done.resolve(reply.bytes);
    void startNext();
  }

  async function startNext(): Promise<void> {
    clearTimeout(idle);
    if (waiting.length === 0) {
      if (running.size === 0) idle = setTimeout(close, IDLE_MILLISECONDS).unref();
      return;
    }
    try {
      room ??= open();
      const opened = await room;
      for (let line = free.pop(); line !== undefined; line = free.pop()) {
        const next = waiting.shift();
        if (next === undefined) {
          free.push(line);
          return;
        }
        const id = nextId++;
        const hung = setTimeout(() => void leave(opened), HUNG_MILLISECONDS).unref();
        running.set(id, { ...next, line, hung });
        line.post({ ...next.job, id });
      }
    } catch (bug) {
      room = null;
      for (const { reject } of waiting.splice(0)) reject(bug);
    }
  }

  function close(): void {
    clearTimeout(idle);
    void room?.then((opened) => {
      opened.close();
    });
  }

  return {
    press: (job) =>
      new Promise((resolve, reject) => {
        waiting.push({ job, resolve, reject });
        void startNext();
      }),
    close,
  };
}
