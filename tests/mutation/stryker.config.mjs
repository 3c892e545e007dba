/** The tests that specify the assessing code, held against mistakes that are put into it. */
export default {
  mutate: ['src/assessing/**/*.ts'],
  testRunner: 'mocha',
  mochaOptions: {
    require: ['./tests/mutation/jest-on-mocha.cjs'],
    spec: ['tests/unit/assessing/**/*.test.ts', 'tests/unit/criteria/sets/**/*.test.ts'],
  },
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 20_000,
  ignorePatterns: ['dist', 'docs', 'tests/e2e', 'tests/golden'],
  tempDirName: 'dist/mutation/sandboxes',
  jsonReporter: { fileName: 'dist/mutation/report.json' },
  disableTypeChecks: false,
  // swc compiles without one, and Stryker would want TypeScript beside itself to adapt it.
  tsconfigFile: 'none',
  reporters: ['clear-text', 'json', 'progress-append-only'],
  thresholds: { high: 95, low: 85, break: 85 },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportMutants: false },
};
