// Prints the tour's steps as a table: what, seconds, ok or failed.

/** @typedef {import('@playwright/test/reporter').Reporter} Reporter */

/**
 * A row is a `test.step` that is not inside another one; a test without steps is a row itself.
 * @implements {Reporter}
 */
export class TourReporter {
  #rows = 0;
  #failedRows = 0;

  /**
   * @param {import('@playwright/test/reporter').TestCase} _test
   * @param {import('@playwright/test/reporter').TestResult} _result
   * @param {import('@playwright/test/reporter').TestStep} step
   */
  onStepEnd(_test, _result, step) {
    if (step.category !== 'test.step' || isInsideStep(step)) return;
    this.#printRow(step.title, step.duration, step.error === undefined);
  }

  /**
   * @param {import('@playwright/test/reporter').TestCase} test
   * @param {import('@playwright/test/reporter').TestResult} result
   */
  onTestEnd(test, result) {
    const hasSteps = result.steps.some((step) => step.category === 'test.step');
    const isFine = test.outcome() === 'expected';
    if (!hasSteps) this.#printRow(test.title, result.duration, isFine);
    // A failure between two steps is no step's failure, but one of the tour.
    else if (!isFine && this.#failedRows === 0) this.#printRow(test.title, result.duration, false);
    for (const error of result.errors) {
      console.error(`\n${error.message ?? String(error.value)}`);
      const { file, line } = error.location ?? test.location;
      console.error(`At ${file}:${line}.\n`);
    }
  }

  /** @param {import('@playwright/test/reporter').TestError} error */
  onError(error) {
    console.error(error.message ?? String(error.value));
  }

  /** @param {import('@playwright/test/reporter').FullResult} result */
  onEnd(result) {
    const seconds = (result.duration / 1000).toFixed(1);
    const failed = this.#failedRows === 0 ? '' : `, ${this.#failedRows} failed`;
    console.log(`${this.#rows} steps${failed}, ${seconds} seconds`);
  }

  printsToStdio() {
    return true;
  }

  /**
   * @param {string} title
   * @param {number} durationMs
   * @param {boolean} isFine
   */
  #printRow(title, durationMs, isFine) {
    this.#rows += 1;
    if (!isFine) this.#failedRows += 1;
    const seconds = (durationMs / 1000).toFixed(1);
    console.log(`${title.padEnd(60)} ${seconds.padStart(6)} s  ${isFine ? 'ok' : 'FAILED'}`);
  }
}

/** @param {import('@playwright/test/reporter').TestStep} step */
function isInsideStep(step) {
  for (let parent = step.parent; parent !== undefined; parent = parent.parent) {
    if (parent.category === 'test.step') return true;
  }
  return false;
}

// Playwright loads a reporter by its default export.
export default TourReporter;
