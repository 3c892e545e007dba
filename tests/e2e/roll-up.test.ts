import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import * as XLSX from 'xlsx';
import { violations } from './axe';
import { fixture, launchBrowser, WorkbenchPage } from './workbench-page';

let browser: Browser;
let workbench: WorkbenchPage;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  workbench = await WorkbenchPage.open(browser);
  await workbench.paneButton('Tổng hợp nhiều tệp').click();
  await dialog().waitFor();
});
afterEach(async () => {
  expect(workbench.complaints).toEqual([]);
  await workbench.close();
});

const dialog = () => workbench.pane.getByRole('dialog', { name: 'Tổng hợp nhiều tệp' });
const button = (name: string) => dialog().getByRole('button', { name, exact: true });
const row = (fileName: string) => dialog().getByRole('row', { name: fileName });

function file(name: string, content: string | Uint8Array = readFileSync(fixture(name))) {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) };
}

async function choose(files: ReturnType<typeof file>[]): Promise<void> {
  const [chooser] = await Promise.all([workbench.page.waitForEvent('filechooser'), button('Chọn tệp').click()]);
  expect(chooser.isMultiple()).toBe(true);
  await chooser.setFiles(files);
}

const SUNG_PHAI = 'xa-sung-phai-28-34.xlsx';

it('rolls chosen files up in the browser, says what is wrong with them, and gives a workbook', async () => {
  await choose([
    file(SUNG_PHAI),
    file('sung-phai-gui-lai.xlsx', readFileSync(fixture(SUNG_PHAI))),
    file('xa-co-loi.xlsx'),
    file('xa-danh-dau-x.xlsx'),
    file('cham-diem.xlsx'),
    file('encrypted.xlsx'),
    file('not-a-zip.xlsx'),
    file('legacy.xls'),
    file('huong-dan.xlsx'),
  ]);
  await dialog().getByRole('status').getByText('Đã tổng hợp 5 tệp, 4 tệp không đọc được.').waitFor();
  expect(await row(SUNG_PHAI).textContent()).toContain('28/34');
  expect(await row('legacy.xls').textContent()).toContain('.xlsx');
  expect(await row('encrypted.xlsx').textContent()).toContain('mật khẩu');
  expect(await dialog().getByRole('listitem').allTextContents()).toContainEqual(
    expect.stringMatching(/^xa-sung-phai-28-34\.xlsx: .*giống hệt nhau/),
  );
  const frames = workbench.page.frames().filter((frame) => frame.url().includes('taskpane.html'));
  expect(frames).toHaveLength(1);
  for (const frame of frames) expect(await violations(frame)).toEqual([]);

  const [download] = await Promise.all([workbench.page.waitForEvent('download'), button('Tải sổ tổng hợp').click()]);
  expect(download.suggestedFilename()).toBe('tong-hop.xlsx');
  const book = XLSX.read(await readFile(await download.path()));
  expect(book.SheetNames).toEqual(expect.arrayContaining(['Tổng hợp', 'Chưa đạt', 'Vấn đề']));
  const problems = JSON.stringify(XLSX.utils.sheet_to_json(book.Sheets['Vấn đề'] ?? {}, { header: 1 }));
  for (const name of ['encrypted.xlsx', 'legacy.xls', 'huong-dan.xlsx', SUNG_PHAI]) expect(problems).toContain(name);
});

it('stops when it is told to, and begins anew', async () => {
  const form = readFileSync(fixture(SUNG_PHAI));
  await choose(Array.from({ length: 400 }, (_, index) => file(`xa-${index}.xlsx`, form)));
  await dialog()
    .getByText(/^Đang đọc: \d+\/400 tệp$/)
    .waitFor();
  await button('Dừng').click();
  await dialog().getByText('Đã dừng. Chưa có sổ tổng hợp.').waitFor();
  await choose([file(SUNG_PHAI)]);
  await dialog().getByRole('status').getByText('Đã tổng hợp 1 tệp.').waitFor();
});

it('says so where nothing chosen is a workbook', async () => {
  await choose([file('ghi-chu.txt', 'x')]);
  await dialog().getByText('Không có tệp .xlsx hay .xlsm nào.').waitFor();
  await workbench.page.keyboard.press('Escape');
  await dialog().waitFor({ state: 'hidden' });
});
