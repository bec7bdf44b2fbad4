import { createImportAnswerer } from '../../../electron/imports/answer-import-requests';
import { connectImportReader, type ImportReader } from '../../../electron/imports/import-reader';

/** The two ends of the import process without a process between: every message is copied as it would be. */
export function startDirectReader(): ImportReader {
  const answer = createImportAnswerer();
  let isEnded = false;
  let tellReply: (rawReply: unknown) => void = () => undefined;
  let tellEnd: () => void = () => undefined;
  return connectImportReader({
    post: (request) => {
      setImmediate(() => {
        if (isEnded) return;
        void answer(structuredClone(request)).then((reply) => {
          if (!isEnded) tellReply(structuredClone(reply));
        });
      });
    },
    onReply: (listen) => {
      tellReply = listen;
    },
    onEnd: (listen) => {
      tellEnd = listen;
    },
    end: () => {
      isEnded = true;
      setImmediate(() => {
        tellEnd();
      });
    },
  });
}
