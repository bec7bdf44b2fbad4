// Lints all files; what was linted before is not linted again while no type has changed.
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { hashFiles, listFiles } from './content-hash.mjs';
import { runScript } from './expected-failure.mjs';
import { inProject, projectRoot } from './project-paths.mjs';
import { runCommand } from './run-command.mjs';

/** Beside the types, what a verdict on a file depends on. */
const RULES = [
  'eslint.config.mjs',
  'build/lint',
  'build/tsconfig.base.json',
  ...['shared', 'electron', 'renderer', 'build', 'tests'].map(
    (folder) => `${folder}/tsconfig.json`,
  ),
  'package-lock.json',
];

await runScript(async () => {
  const folder = inProject('out', 'lint');
  const name = hashWhatVerdictsDependOn();
  forgetOthers(folder, name);
  const cli = inProject('node_modules', 'eslint', 'bin', 'eslint.js');
  const cache = ['--cache', '--cache-strategy=content', `--cache-location=${folder}/${name}`];
  const args = [cli, '.', '--max-warnings=0', ...cache];
  return (await runCommand(process.execPath, args, { cwd: projectRoot, show: true })).code;
});

/**
 * Rules with types look into other files, so a file's own content does not settle its verdict.
 * But they see no more of another file than its declarations, which `tsc -b` has just written.
 */
function hashWhatVerdictsDependOn() {
  const declarations = listFiles(inProject('out', 'types')).filter((file) =>
    /\.d\.m?ts$/.test(file),
  );
  const rules = RULES.flatMap((place) => listFiles(inProject(place)));
  return hashFiles(projectRoot, [...declarations, ...rules]).slice(0, 16);
}

/**
 * @param {string} folder
 * @param {string} current
 */
function forgetOthers(folder, current) {
  if (listFiles(folder).length === 0) return;
  for (const name of readdirSync(folder)) {
    if (name !== current) rmSync(path.join(folder, name), { recursive: true });
  }
}
