// npm test: sets up what is missing, then everything, with the real Electron at the end.
import { runScript } from './expected-failure.mjs';
import { runSteps } from './run-steps.mjs';
import { setUpApp } from './set-up.mjs';
import { checkLanes, endToEndStep, packageStep } from './test-steps.mjs';

await runScript(async () => {
  const runtime = await setUpApp({ forTests: true });
  return runSteps({
    lanes: checkLanes({ hasEndurance: true }),
    afterwards: [endToEndStep(runtime), packageStep(runtime)],
  });
});
