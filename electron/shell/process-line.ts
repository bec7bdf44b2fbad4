/** The line to a process of our own: what goes in, and what comes back before anybody has checked it. */
export interface ProcessLine<Request> {
  post(request: Request): void;
  onReply(listen: (rawReply: unknown) => void): void;
  /** The process ended, by `end` or by itself. */
  onEnd(listen: () => void): void;
  end(): void;
}
