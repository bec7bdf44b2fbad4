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
  try {
    process.exitCode = await main();
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof ExpectedFailure) {
      console.error(error.message);
      return;
    }
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOSPC' || code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
      console.error(`Stopped: ${describeError(error)}.`);
      return;
    }
    console.error(error);
  }
}
