// Runs the tour: the real window, driven through the whole job, its steps told as they end.
import { mkdirSync, rmSync } from 'node:fs';
import { onDisplay } from './display.mjs';
import { inProject, projectRoot } from './project-paths.mjs';
import { runCommand } from './run-command.mjs';

/**
 * @param {import('./electron-runtime.mjs').ElectronRuntime} runtime
 * @returns {Promise<number>} exit code: 0 if every step worked
 */
export async function runTour(runtime) {
  const outFolder = inProject('out', 'tour');
  rmSync(outFolder, { recursive: true, force: true });
  mkdirSync(outFolder, { recursive: true });
  const cli = inProject('node_modules', '@playwright', 'test', 'cli.js');
  const config = inProject('build', 'tour', 'tour.config.mjs');
  const [command, args] = onDisplay(process.execPath, [cli, 'test', `--config=${config}`]);
  const env = { ...process.env, WORTH_SHARING_ELECTRON: runtime.executable };
  const { code } = await runCommand(command, args, { cwd: projectRoot, env, show: true });
  console.log(code === 0 ? 'The tour is in out/tour.' : 'The tour stopped; see the step above.');
  return code;
}
