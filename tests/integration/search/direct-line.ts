import { createSearchAnswerer } from '../../../electron/search/answer-search-requests';
import type { SearchLine } from '../../../electron/search/search-line';
import type { SearchRequest } from '../../../electron/search/search-messages';

/** The search process without a process: its answerer, with messages copied as between processes. */
export function startDirectLine(onRequest: (request: SearchRequest) => void = () => undefined) {
  const answer = createSearchAnswerer(5);
  const endListeners: (() => void)[] = [];
  let hear: (reply: unknown) => void = () => undefined;
  let hasEnded = false;
  const end = (): void => {
    hasEnded = true;
    for (const listen of endListeners) listen();
  };
  const line: SearchLine = {
    post(request) {
      onRequest(request);
      void answer(structuredClone(request)).then((reply) => {
        if (!hasEnded) hear(structuredClone(reply));
      });
    },
    onReply(listen) {
      hear = listen;
    },
    onEnd(listen) {
      endListeners.push(listen);
    },
    end,
  };
  return { line, end };
}
