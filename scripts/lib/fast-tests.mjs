/**
 * What makes a test slow: LibreOffice, the workbench's engine and Excel's own library are started by it, the whole pane is
 * drawn, or hundreds of random sheets are made up. Each is worth its time to whoever changes what it is about.
 */
const SLOW_MODULES = [
  { file: 'tests/unit/reporting/libre-office.ts', unlessUnder: 'tests/unit/reporting/' },
  { file: 'tests/unit/reporting/univer.ts', unlessUnder: 'tests/unit/reporting/' },
  { file: 'tests/contract/load-office-js.ts', unlessUnder: 'src/workbook/excel/' },
  { file: 'tests/unit/taskpane/open-pane.tsx', unlessUnder: 'src/taskpane/' },
  { file: 'tests/unit/reading/random-forms/read-form.ts', unlessUnder: 'src/reading/' },
  { file: 'tests/unit/reading/matrix/random-matrices/compose-matrix.ts', unlessUnder: 'src/reading/' },
];

/**
 * @param {readonly string[]} changed files, from the project's root
 * @returns {string[]} what a test that is left out of the quick run imports
 */
export function slowModules(changed) {
  return SLOW_MODULES.filter(({ unlessUnder }) => !changed.some((file) => file.startsWith(unlessUnder))).map(
    ({ file }) => file,
  );
}

/**
 * Which of the tests that a change touches are run at once. A test that was itself changed always is; the built command
 * line would have to be built first.
 * @param {readonly string[]} changed files, as the others from the project's root
 * @param {readonly string[]} related tests that import a changed file, by whatever way
 * @param {readonly string[]} slow tests that import one of the slow modules
 * @returns {{ chosen: string[], left: string[] }}
 */
export function fastTests(changed, related, slow) {
  const isLeft = (test) => !changed.includes(test) && (slow.includes(test) || test.startsWith('tests/cli/'));
  return { chosen: related.filter((test) => !isLeft(test)), left: related.filter(isLeft) };
}
