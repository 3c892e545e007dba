import type { Browser } from 'playwright-core';
import { launchBrowser, WorkbenchPage } from './workbench-page';

let browser: Browser;
let workbench: WorkbenchPage;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

beforeEach(async () => {
  workbench = await WorkbenchPage.open(browser);
  await workbench.paneButton('Kiểm tra trang tính này').click();
  await waitForResult('28/34');
});

afterEach(async () => {
  expect(workbench.complaints).toEqual([]);
  await workbench.close();
});

async function waitForResult(figure: string): Promise<void> {
  await workbench.pane.getByRole('region', { name: 'Kết quả' }).getByText(figure).waitFor();
}

const finding = (cell: string) => workbench.pane.getByRole('button', { name: new RegExp(`${cell}$`) });

test('what is typed is checked at once, without being asked for', async () => {
  await workbench.type('E21', 'Đạt');
  await waitForResult('29/34');
  await finding('E21').waitFor({ state: 'detached' });
  await workbench.type('E22', 'không rõ');
  await finding('E22').waitFor();
  await waitForResult('28/34');
});

test('marking sets no check going, and its message stays while somebody types', async () => {
  await workbench.paneButton('Đánh dấu').click();
  const message = workbench.pane.getByText('Đã đánh dấu 6 ô.').first();
  await message.waitFor();
  await workbench.type('E21', 'Đạt');
  await waitForResult('29/34');
  expect(await message.isVisible()).toBe(true);
});
