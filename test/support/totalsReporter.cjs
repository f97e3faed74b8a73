/**
 * Prints the runner's totals as one plain line, "N passed, N failed". Where CI is set a skipped test is a
 * failure: there everything that a test needs can be had, so a skip hides something.
 */
class TotalsReporter {
  onRunComplete(_contexts, results) {
    const strict = process.env.CI === "true";
    const skipped = results.numPendingTests + results.numTodoTests;
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites + (strict ? skipped : 0);
    const note = !strict && skipped > 0 ? `, ${skipped} skipped` : "";
    process.stdout.write(`\n${results.numPassedTests} passed, ${failed} failed${note}\n`);
    if (strict && skipped > 0) this.failure = new Error(`${skipped} skipped tests count as failed in CI`);
  }

  getLastError() {
    return this.failure;
  }
}
module.exports = TotalsReporter;
