import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createLayoutAnswerer } from './answer-layout-requests';
import { listFontFiles, readLayoutResources } from './layout-resources';

/** The utility process that sets the type: it can be ended at any time without harm. */
const answer = createLayoutAnswerer(async () =>
  readLayoutResources(join(__dirname, 'typst'), await listFontFiles(join(__dirname, 'fonts'))),
);

setFlagsFromString('--expose-gc');
// What the flag brings is a function, and no type says so.
const collectGarbage = runInNewContext('gc') as () => void;

/**
 * A layout that nobody holds any more is 30 MB of the typesetter's memory, of which the engine knows
 * nothing: by itself it sees no reason to let go.
 */
function letGo(): void {
  collectGarbage();
}

process.parentPort.on('message', (message) => {
  void answer(message.data).then((reply) => {
    process.parentPort.postMessage(reply);
    setImmediate(letGo);
  });
});
