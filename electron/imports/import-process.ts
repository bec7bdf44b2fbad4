import { createImportAnswerer } from './answer-import-requests';

/** The utility process that reads files, so that neither the window nor the main process waits. */
const answer = createImportAnswerer();

process.parentPort.on('message', (message) => {
  void answer(message.data).then((reply) => {
    process.parentPort.postMessage(reply);
  });
});
