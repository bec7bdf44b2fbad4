import { join } from 'node:path';
import { createLayoutAnswerer } from './answer-layout-requests';
import { listFontFiles, readLayoutResources } from './layout-resources';

/** The utility process that sets the type: it can be ended at any time without harm. */
const answer = createLayoutAnswerer(async () =>
  readLayoutResources(join(__dirname, 'typst'), await listFontFiles(join(__dirname, 'fonts'))),
);

process.parentPort.on('message', (message) => {
  void answer(message.data).then((reply) => {
    process.parentPort.postMessage(reply);
  });
});
