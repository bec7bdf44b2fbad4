// Checks for the system libraries and programs that are needed, and on Debian installs them.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ExpectedFailure } from './expected-failure.mjs';
import { pickTellingLine, runCommand } from './run-command.mjs';

/** What Electron needs on Debian 12. */
const LIBRARY_PACKAGES = [
  'libnss3',
  'libatk1.0-0',
  'libatk-bridge2.0-0',
  'libgtk-3-0',
  'libgbm1',
  'libasound2',
  'libxss1',
  'libdrm2',
  'libcups2',
];
const DISPLAY_PROGRAMS = ['Xvfb', 'xvfb-run', 'xauth'];
const PDF_PROGRAMS = ['pdftotext', 'pdfinfo', 'pdftoppm'];
/** Reads Word files back. Debian's writer alone, without a window: about 15 seconds to install. */
const OFFICE_PROGRAMS = ['soffice'];

/**
 * @typedef {object} SystemNeeds
 * @property {string} lddOutput of Electron's program; empty where it is not run
 * @property {boolean} needsVirtualDisplay
 * @property {boolean} needsPdfPrograms
 * @property {boolean} needsOffice
 * @property {(program: string) => boolean} hasProgram
 *
 * @typedef {object} SystemPlan
 * @property {string[]} missing libraries and programs
 * @property {string[]} packages Debian packages that bring them
 */

/**
 * Library names that ldd says are not found.
 * @param {string} lddOutput
 */
export function findMissingLibraries(lddOutput) {
  const names = [...lddOutput.matchAll(/^\s*(\S+) => not found/gm)].map((match) =>
    String(match[1]),
  );
  return [...new Set(names)];
}

/**
 * @param {SystemNeeds} needs
 * @returns {SystemPlan}
 */
export function planSystemPackages({
  lddOutput,
  needsVirtualDisplay,
  needsPdfPrograms,
  needsOffice,
  hasProgram,
}) {
  const libraries = findMissingLibraries(lddOutput);
  const screen = needsVirtualDisplay ? DISPLAY_PROGRAMS.filter((name) => !hasProgram(name)) : [];
  const pdf = needsPdfPrograms ? PDF_PROGRAMS.filter((name) => !hasProgram(name)) : [];
  const office = needsOffice ? OFFICE_PROGRAMS.filter((name) => !hasProgram(name)) : [];
  return {
    missing: [...libraries, ...screen, ...pdf, ...office],
    packages: [
      ...(libraries.length > 0 ? LIBRARY_PACKAGES : []),
      ...(screen.length > 0 ? ['xvfb', 'xauth'] : []),
      ...(pdf.length > 0 ? ['poppler-utils'] : []),
      ...(office.length > 0 ? ['libreoffice-writer-nogui'] : []),
    ],
  };
}

/**
 * What someone who may not install packages is told.
 * @param {SystemPlan} plan
 * @param {boolean} hasApt
 */
export function explainMissing({ missing, packages }, hasApt) {
  return new ExpectedFailure(
    `Missing on this system: ${missing.join(', ')}.`,
    hasApt
      ? `Run this once, then try again: sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages.join(' ')}`
      : `Install the packages that bring them (on Debian: ${packages.join(' ')}), then try again.`,
  );
}

/**
 * @param {object} options
 * @param {string} [options.executable] Electron's program
 * @param {boolean} [options.needsVirtualDisplay]
 * @param {boolean} [options.needsPdfPrograms]
 * @param {boolean} [options.needsOffice]
 * @param {(line: string) => void} options.say
 */
export async function ensureSystemPackages(options) {
  const { executable, needsVirtualDisplay = false, needsPdfPrograms = false } = options;
  const { needsOffice = false, say } = options;
  if (process.platform !== 'linux') return;
  const plan = async () =>
    planSystemPackages({
      lddOutput: executable === undefined ? '' : (await runCommand('ldd', [executable])).output,
      needsVirtualDisplay,
      needsPdfPrograms,
      needsOffice,
      hasProgram,
    });
  const wanted = await plan();
  if (wanted.packages.length === 0) return;
  const hasApt = hasProgram('apt-get');
  if (process.getuid?.() !== 0 || !hasApt) throw explainMissing(wanted, hasApt);
  await installWithApt(wanted.packages, say);
  const still = await plan();
  if (still.missing.length > 0) throw explainMissing(still, hasApt);
}

/** @param {string} name */
function hasProgram(name) {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return folders.some((folder) => folder !== '' && existsSync(path.join(folder, name)));
}

/**
 * @param {string[]} packages
 * @param {(line: string) => void} say
 */
async function installWithApt(packages, say) {
  say(`Installing system packages: ${packages.join(' ')} ...`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const lockWait = ['-o', 'DPkg::Lock::Timeout=120', '-o', 'Acquire::Retries=2'];
  const steps = [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
  ];
  for (const step of steps) {
    const result = await runCommand('apt-get', [...lockWait, ...step], { env });
    if (result.code === 0) continue;
    throw new ExpectedFailure(
      `apt-get ${String(step[0])} failed: ${pickTellingLine(result.output, /^E: /)}`,
      `Put that right, then run: apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')}`,
    );
  }
}
