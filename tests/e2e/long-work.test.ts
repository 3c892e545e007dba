import type { Browser } from 'playwright-core';
import { manyCommunes } from './many-communes';
import { launchBrowser, WorkbenchPage } from './workbench-page';

const COMMUNES = 200;

let content: Uint8Array;
let browser: Browser;
let workbench: WorkbenchPage;

beforeAll(async () => {
  content = await manyCommunes(COMMUNES);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

beforeEach(async () => {
  workbench = await WorkbenchPage.open(browser);
  await workbench.openFile({ name: 'cac-xa.xlsx', content });
  await workbench.waitUntilOpen('cac-xa.xlsx');
  await slowDown(SLOW);
});

afterEach(async () => {
  expect(workbench.complaints).toEqual([]);
  await workbench.close();
});

/** The machine of an office: work that a fast one is done with before a test can look. */
const SLOW = 10;

async function slowDown(rate: number): Promise<void> {
  const session = await workbench.page.context().newCDPSession(workbench.page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

const progress = () => workbench.pane.getByRole('progressbar', { name: 'Đang kiểm tra cả sổ làm việc…' });

async function figure(): Promise<number> {
  const bar = progress().and(workbench.pane.locator('[aria-valuetext]'));
  const [valueText, value, max] = await bar.evaluate((element) =>
    ['aria-valuetext', 'aria-valuenow', 'aria-valuemax'].map((name) => element.getAttribute(name)),
  );
  expect([valueText, max]).toEqual([`${value}/${COMMUNES} trang`, String(COMMUNES)]);
  return Number(value);
}

/** By the keyboard: a click waits until the button stands still, and by then the work may be done. */
async function giveUp(): Promise<void> {
  await workbench.paneButton('Hủy').press('Enter');
}

test('checking many sheets tells how many are done', async () => {
  await workbench.paneButton('Kiểm tra cả sổ').click();
  const first = await figure();
  await workbench.pane.getByText(/^Đang kiểm tra cả sổ làm việc… \d+\/200 trang$/).waitFor();
  expect(await figure()).toBeGreaterThan(first);
  await slowDown(1);
  await workbench.pane.getByText('200 đơn vị').first().waitFor();
});

test('and is given up at once', async () => {
  await workbench.paneButton('Kiểm tra cả sổ').click();
  await figure();
  await giveUp();
  await workbench.pane.getByText('Đã hủy. Sổ làm việc không thay đổi.').first().waitFor();
  await slowDown(1);
  expect(await workbench.pane.getByText('200 đơn vị').count()).toBe(0);
});

test('a summary of many sheets is given up before anything is written', async () => {
  await workbench.paneButton('Lập báo cáo').click();
  await workbench.pane.getByText(/Đang lập báo cáo… \d+\/200 trang/).waitFor();
  await giveUp();
  await workbench.pane.getByText('Đã hủy. Sổ làm việc không thay đổi.').first().waitFor();
  expect(await workbench.tab('Tổng hợp').count()).toBe(0);
});
