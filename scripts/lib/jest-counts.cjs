const { writeFileSync } = require('node:fs');

/**
 * A reporter that writes how many tests passed and failed into the file that COUNTS_FILE names; a file of tests that
 * could not be run counts as one that failed. Jest's own --json breaks where an error holds itself.
 */
module.exports = class JestCounts {
  onRunComplete(_, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
    const counts = { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
    writeFileSync(process.env.COUNTS_FILE, JSON.stringify(counts));
  }
};
