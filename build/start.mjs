// npm start: sets up what is missing, builds what changed, opens the app.
import { hasDisplay } from './display.mjs';
import { runScript } from './expected-failure.mjs';
import { openApp } from './open-app.mjs';
import { runTour } from './run-tour.mjs';
import { setUpApp } from './set-up.mjs';

await runScript(async () => {
  const runtime = await setUpApp({ forTests: !hasDisplay() });
  if (!hasDisplay()) {
    console.log('There is no display here, so the tour runs instead of the app.');
    return runTour(runtime);
  }
  return openApp(runtime, process.argv.slice(2));
});
