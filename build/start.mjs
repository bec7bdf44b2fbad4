// npm start: sets up what is missing, builds what changed, opens the app.
import { hasDisplay } from './display.mjs';
import { electronFlags } from './electron-flags.mjs';
import { runScript } from './expected-failure.mjs';
import { projectRoot } from './project-paths.mjs';
import { runCommand } from './run-command.mjs';
import { setUpApp } from './set-up.mjs';
import { runTour } from './run-tour.mjs';

await runScript(async () => {
  const runtime = await setUpApp({ forTests: !hasDisplay() });
  if (!hasDisplay()) {
    console.log('There is no display here, so the tour runs instead of the app.');
    return runTour(runtime);
  }
  const args = [...electronFlags(), projectRoot, ...process.argv.slice(2)];
  return (await runCommand(runtime.executable, args, { cwd: projectRoot, show: true })).code;
});
