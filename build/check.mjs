// npm run check: types, lint, format, unit and integration; no window, and no test that takes a minute.
import { runScript } from './expected-failure.mjs';
import { runSteps } from './run-steps.mjs';
import { setUpChecks } from './set-up.mjs';
import { checkLanes } from './test-steps.mjs';

await runScript(async () => {
  await setUpChecks();
  return runSteps({ lanes: checkLanes() });
});
