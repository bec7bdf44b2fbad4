// Failures that a user can do something about: one or two lines, no stack trace.

/** What failed, and what to do about it. */
export class ExpectedFailure extends Error {
  /**
   * @param {string} whatFailed one line
   * @param {string} [whatToDo] one line
   */
  constructor(whatFailed, whatToDo) {
    super(whatToDo === undefined ? whatFailed : `${whatFailed}\n${whatToDo}`);
    this.name = 'ExpectedFailure';
  }
}

/**
 * The reason of an error in one line, in the system's words where they are known.
 * @param {unknown} error
 */
export function describeError(error) {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOSPC') return 'no space left on the disk';
  if (code === 'EACCES' || code === 'EPERM') return `not allowed: ${describePath(error)}`;
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n')[0] ?? message;
}

/** @param {unknown} error */
function describePath(error) {
  return error instanceof Error && 'path' in error ? String(error.path) : 'this folder';
}

/**
 * Runs a script: its number is the exit code; an expected failure is told without a stack trace.
 * @param {() => Promise<number>} main
 */
export async function runScript(main) {
  let code = 1;
  // Set again at the exit: electron-builder ends the process with 0 of its own accord.
  process.once('exit', () => {
    process.exitCode = code;
  });
  try {
    code = await main();
  } catch (error) {
    tell(error);
  }
  process.exitCode = code;
}

/** @param {unknown} error */
function tell(error) {
  if (error instanceof ExpectedFailure) console.error(error.message);
  else if (isDiskError(error)) console.error(`Stopped: ${describeError(error)}.`);
  else console.error(error);
}

/** @param {unknown} error */
function isDiskError(error) {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return ['ENOSPC', 'EACCES', 'EPERM', 'EROFS'].includes(code);
}
