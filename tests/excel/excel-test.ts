import { pingTestServer, sendTestResults } from 'office-addin-test-helpers';
import { runSelfTest } from '../../src/workbook/excel/self-test';
import { runPortChecks } from '../../src/workbook/excel/self-test/run-port-checks';
import type { ProbeResult } from '../../src/workbook/self-test';
import type { ExcelTestResult, ExcelTestResults } from './results';

/** Where `npm run test:excel` waits for the results, unless the page's address says another port. */
const DEFAULT_TEST_PORT = 4201;
const SYNC_TIME_LIMIT = 60_000;
/** The results travel in an address, of which servers take no more than 16 KB. */
const LONGEST_DETAIL = 160;

void Office.onReady().then(async () => {
  const port = Number(new URLSearchParams(location.search).get('testPort') ?? DEFAULT_TEST_PORT);
  show('Testing …');
  try {
    await pingTestServer(port);
    const results = await testExcel();
    await sendTestResults(results, port);
    show(`${results.results.length} results sent.`);
  } catch (thrown) {
    show(`Failed: ${JSON.stringify(thrown)} ${thrown instanceof Error ? thrown.message : ''}`);
  }
});

async function testExcel(): Promise<ExcelTestResults> {
  const callbacks = {
    onTrial: (capability: string) => show(`Testing ${capability} …`),
    onResult: () => undefined,
    // Nobody may be looking.
    ask: () => Promise.resolve('skip' as const),
  };
  const tried = await runSelfTest(callbacks, SYNC_TIME_LIMIT);
  if (!tried.ok) return { excel: null, results: [resultOf('a sheet to test on', tried.error.result)], leftSheet: null };
  const { excel, results, leftSheet } = tried.value;
  const checks = await runPortChecks(SYNC_TIME_LIMIT);
  return {
    excel,
    results: [
      ...results.map(({ capability, result }) => resultOf(capability, result)),
      ...Object.entries(checks).map(([name, result]) => resultOf(`contract: ${name}`, result)),
    ],
    leftSheet,
  };
}

function resultOf(name: string, result: ProbeResult): ExcelTestResult {
  return { name, kind: result.kind, detail: detailOf(result).slice(0, LONGEST_DETAIL) };
}

function detailOf(result: ProbeResult): string {
  switch (result.kind) {
    case 'works':
      return result.observed ?? '';
    case 'differs':
      return `expected ${result.expected}, found ${result.observed}`;
    case 'refused':
      return `${result.hostCode} ${result.message}`;
    case 'timedOut':
    case 'absent':
    case 'skipped':
      return '';
  }
}

function show(text: string): void {
  const status = document.getElementById('status');
  if (status !== null) status.textContent = text;
}
