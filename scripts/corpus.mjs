// `npm run corpus`: reads every workbook of the corpus, the sheets of the field that nobody prepared the program for and
// thousands that are composed by seed, and prints which of them were read as a person reads them.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { corpus } from '../tests/fixtures/build/corpus/workbooks.mjs';
import { ensureDependencies } from './lib/ensure-dependencies.mjs';
import { inProject } from './lib/project.mjs';

const TEST = 'tests/unit/reading/corpus.test.ts';
const RANDOM_TEST = 'tests/unit/assessing/own/random-sheets/random-sheets.test.ts';
/** `npm test` reads fewer. */
const RANDOM_SHEETS = '10000';
const FIELD_TEST = 'tests/unit/assessing/own/field/field-sheets.test.ts';
/** The same workbooks as .xls, .ods and .xlsb. */
const FORMS_TEST = 'tests/unit/workbook/other-formats/corpus.test.ts';
/** How the titles of its tests end that hold a clean workbook to having no error. */
const CLEAN = ' is told none';

function judge(test) {
  const scratch = mkdtempSync(path.join(tmpdir(), 'cham-chuan-corpus-'));
  try {
    const report = path.join(scratch, 'report.json');
    const args = ['jest', test, '--silent', '--json', `--outputFile=${report}`];
    const env = { ...process.env, CHAMCHUAN_RANDOM_SHEETS: RANDOM_SHEETS, CHAMCHUAN_CORPUS: 'all' };
    spawnSync('npx', args, { cwd: inProject(), env, stdio: ['ignore', 'ignore', 'ignore'] });
    const { success, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    return { isAllRight: success, tests: testResults.flatMap(({ assertionResults }) => assertionResults) };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function printTable(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  for (const row of rows)
    console.log(
      row
        .map((text, column) => text.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    );
}

ensureDependencies();
const { isAllRight, tests } = judge(TEST);
const field = judge(FIELD_TEST);
const random = judge(RANDOM_TEST);
const forms = judge(FORMS_TEST);
const verdicts = new Map(tests.map(({ title, status }) => [title, status === 'passed' ? 'right' : 'WRONG']));
printTable([
  ['workbook', 'writer', 'read', 'traits'],
  ...corpus.map(({ name, writer, traits }) => [name, writer, verdicts.get(name) ?? 'WRONG', traits]),
]);
const right = corpus.filter(({ name }) => verdicts.get(name) === 'right').length;
const writers = [...new Set(corpus.map(({ writer }) => writer))].map(
  (writer) => `${writer} (${corpus.filter((workbook) => workbook.writer === writer).length})`,
);
console.log(`\n${right} of ${corpus.length} workbooks right`);
console.log(`made by ${writers.join(', ')}`);
const clean = tests.filter(({ title }) => title.endsWith(CLEAN));
const accused = clean.filter(({ status }) => status !== 'passed');
console.log(`${accused.length} of ${clean.length} clean workbooks told an error`);
const rightInField = field.tests.filter(({ status }) => status === 'passed');
console.log(`\n${rightInField.length} of ${field.tests.length} field sheets right`);
console.log(`sheets composed by seed ${random.tests[0]?.title.split(';')[0] ?? 'were not read'}`);
const rightForms = forms.tests.filter(({ status }) => status === 'passed').length;
console.log(`${rightForms} of ${forms.tests.length} tests of the workbooks in other forms right`);
for (const { status, failureMessages } of [...tests, ...field.tests, ...random.tests, ...forms.tests])
  if (status === 'failed') console.log(`\n${failureMessages.join('\n')}`);
process.exitCode =
  isAllRight && field.isAllRight && random.isAllRight && forms.isAllRight && right === corpus.length ? 0 : 1;
