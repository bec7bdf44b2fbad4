import { createSearchAnswerer } from './answer-search-requests';

/** The utility process that holds the index, so that neither the window nor the main process waits. */
const answer = createSearchAnswerer();

process.parentPort.on('message', (message) => {
  void answer(message.data).then((reply) => {
    process.parentPort.postMessage(reply);
  });
});
