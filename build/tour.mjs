// npm run tour: sets up what is missing, then shows the whole job in the real window.
import { hasDisplay } from './display.mjs';
import { runScript } from './expected-failure.mjs';
import { runTour } from './run-tour.mjs';
import { setUpApp } from './set-up.mjs';

await runScript(async () => {
  const runtime = await setUpApp({ forTests: true });
  if (!hasDisplay()) console.log('There is no display here: the tour runs on a virtual screen.');
  return runTour(runtime);
});
