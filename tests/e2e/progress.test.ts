import { strFromU8, unzipSync } from 'fflate';
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
  await workbench.pane.getByRole('status').filter({ hasText: '28/34' }).waitFor({ state: 'attached' });
});

afterEach(async () => {
  expect(workbench.complaints).toEqual([]);
  await workbench.close();
});

async function waitForNotice(text: string | RegExp): Promise<void> {
  await workbench.pane.getByText(text).first().waitFor();
}

test('a closed period stays as it was while what is reached now follows the sheet, cell by cell', async () => {
  await workbench.paneButton('Chốt kỳ').click();
  await waitForNotice(/^Đã chốt kỳ .*: Xã Sùng Phài đạt 28\/34 tiêu chí\./);
  await workbench.paneButton('Lập bảng tổng hợp').click();
  await waitForNotice('Đã thêm trang “Tổng hợp”, “Chưa đạt”, “Tiến độ”.');

  await workbench.tab('Sùng Phài').click();
  await workbench.type('E21', 'Đạt');
  await workbench.type('E15', 'Chưa đạt');
  await workbench.type('E26', 'Đạt');
  await workbench.tab('Tiến độ').click();
  await workbench.waitUntilCellIs('D12', '28');
  await workbench.waitUntilCellIs('D13', '29');
  await workbench.page.getByRole('img', { name: 'Tiến độ và mục tiêu' }).waitFor();
  await workbench.tab('Chưa đạt').click();
  await workbench.waitUntilCellIs('E6', 'Đạt');
});

test('closing a period can be undone, and leaves no trace in the file', async () => {
  await workbench.paneButton('Chốt kỳ').click();
  await waitForNotice(/^Đã chốt kỳ/);
  await workbench.pane
    .getByRole('button', { name: /^Hoàn tác/ })
    .first()
    .click();
  await waitForNotice(/hoàn tác/i);
  const parts = unzipSync((await workbench.save()).content);
  const texts = Object.entries(parts).map(([name, bytes]) => (name.startsWith('customXml/') ? strFromU8(bytes) : ''));
  expect(texts.join('')).not.toContain('closings');
});
