import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { homedir } from 'node:os';
import path from 'node:path';
import { TestServer } from 'office-addin-test-server';
import type { Browser } from 'playwright-core';
import { capabilityNames } from '../../src/workbook/self-test';
import { portChecks } from '../../src/workbook/port-checks';
import type { ExcelTestResults } from '../excel/results';
import { launchBrowser, WorkbenchPage } from './workbench-page';

/** The results come to Microsoft's server under our own certificate: nothing is installed on this machine. */
jest.mock('office-addin-dev-certs', () => ({ getHttpsServerOptions: () => Promise.resolve(ownCertificate()) }));

const BUILT = path.resolve(__dirname, '../../dist/excel-test');
/** The workbench draws the grid anew after each request. */
const SLOW = 180_000;

let browser: Browser;
let server: TestServer;
let port: number;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  port = await freePort();
  server = new TestServer(port);
  // It begins with a promise that is rejected, which nobody would hear.
  server.getTestResults().catch(() => undefined);
  await server.startTestServer();
});
afterEach(() => server.stopTestServer());

/** Opens the workbench with the page of the tests where the pane would be. */
async function resultsFrom(isReadOnly: boolean): Promise<ExcelTestResults> {
  const workbench = await WorkbenchPage.open(browser, {
    isReadOnly,
    inPlaceOfThePane: { page: path.join(BUILT, 'excel-test.html'), query: `testPort=${port}` },
  });
  const results = (await server.getTestResults()) as unknown as ExcelTestResults;
  await workbench.close();
  return results;
}

test(
  'the page of npm run test:excel finds that the Excel of the workbench does all of the contract, and leaves nothing',
  async () => {
    const { excel, results, leftSheet } = await resultsFrom(false);
    expect(excel).toMatchObject({ platform: 'OfficeOnline', requirementSets: { ExcelApi: '1.9' } });
    expect(leftSheet).toBeNull();
    const names = [...capabilityNames, ...Object.keys(portChecks).map((name) => `contract: ${name}`)];
    expect(results.map(({ name }) => name)).toEqual(names);
    // Undo groups came with ExcelApi 1.20; two others only a person can see.
    const kinds = new Map(results.map(({ name, kind }) => [name, kind]));
    expect(new Map([...kinds].filter(([, kind]) => kind !== 'works'))).toEqual(
      new Map([
        ['undoGroup', 'absent'],
        ['repainting', 'skipped'],
        ['undoKey', 'skipped'],
      ]),
    );
  },
  SLOW,
);

test(
  'the page of npm run test:excel says what stands in its way',
  async () => {
    const { excel, results } = await resultsFrom(true);
    expect(excel).toBeNull();
    expect(results).toMatchObject([{ name: 'a sheet to test on', kind: 'refused' }]);
  },
  SLOW,
);

test('the manifest that it is opened by is the add-in’s own but for the page', async () => {
  const manifest = await readFile(path.resolve(__dirname, '../../manifest.xml'), 'utf8');
  expect(manifest.match(/<Id>[^<]*<\/Id>/g)).toHaveLength(1);
  expect(manifest).toContain('taskpane.html');
});

/** Made by the workbench's server where there was none. */
function ownCertificate() {
  const folder = path.join(homedir(), '.office-addin-dev-certs');
  return {
    cert: readFileSync(path.join(folder, 'localhost.crt')),
    key: readFileSync(path.join(folder, 'localhost.key')),
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
