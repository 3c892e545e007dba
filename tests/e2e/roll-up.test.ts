import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import * as XLSX from '@e965/xlsx';
import { zipBomb } from '../unit/cli/zip-bomb';
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
  await workbench.more('Gộp nhiều tệp');
  await dialog().waitFor();
});
afterEach(async () => {
  expect(workbench.complaints).toEqual([]);
  await workbench.close();
});

const dialog = () => workbench.pane.getByRole('dialog', { name: 'Gộp nhiều tệp' });
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

/** Opens what stands in the head and the foot of the tabs, and fills one place. */
async function fill(place: string, text: string): Promise<void> {
  await dialog().getByText('Thể thức, chữ ký').click();
  await dialog().getByRole('textbox', { name: place }).fill(text);
}

const SUNG_PHAI = 'xa-sung-phai-28-34.xlsx';

it('rolls chosen files up in the browser, says what is wrong with them, and gives a workbook', async () => {
  await fill('Cơ quan lập bảng', 'CÔNG AN TỈNH LAI CHÂU');
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
    file('bom.xlsx', zipBomb()),
  ]);
  await dialog().getByRole('status').getByText('Đã tổng hợp 6 tệp, 4 tệp không đọc được.').waitFor();
  expect(await row(SUNG_PHAI).textContent()).toContain('28/34');
  expect(await row('legacy.xls').textContent()).toContain('28/34');
  expect(await row('encrypted.xlsx').textContent()).toContain('mật khẩu');
  expect(await dialog().getByRole('listitem').allTextContents()).toContainEqual(
    expect.stringMatching(/^xa-sung-phai-28-34\.xlsx: .*Tính theo tệp legacy\.xls/),
  );
  expect(await violations(workbench.paneFrame())).toEqual([]);

  const [slips] = await Promise.all([workbench.page.waitForEvent('download'), button('Tải phiếu trả lại').click()]);
  expect(slips.suggestedFilename()).toBe('phieu-tra-lai.xlsx');
  expect(XLSX.read(await readFile(await slips.path())).SheetNames.length).toBeGreaterThan(1);
  await dialog()
    .getByRole('listitem')
    .filter({ hasText: /^xa-sung-phai-28-34\.xlsx/ })
    .getByRole('button', { name: 'Tính theo tệp này' })
    .click();
  await dialog()
    .getByRole('listitem')
    .filter({ hasText: /^legacy\.xls: .*Tính theo tệp xa-sung-phai-28-34\.xlsx/ })
    .waitFor();

  const [download] = await Promise.all([workbench.page.waitForEvent('download'), button('Tải sổ tổng hợp').click()]);
  expect(download.suggestedFilename()).toBe('tong-hop.xlsx');
  const book = XLSX.read(await readFile(await download.path()));
  expect(book.SheetNames).toEqual(expect.arrayContaining(['Tổng hợp', 'Chưa đạt, thiếu điểm', 'Vấn đề']));
  for (const name of ['Tổng hợp', 'Chưa đạt, thiếu điểm']) {
    expect([name, book.Sheets[name]?.['A2']]).toMatchObject([name, { v: 'CÔNG AN TỈNH LAI CHÂU' }]);
  }
  const problems = JSON.stringify(XLSX.utils.sheet_to_json(book.Sheets['Vấn đề'] ?? {}, { header: 1 }));
  for (const name of ['encrypted.xlsx', 'legacy.xls', 'huong-dan.xlsx', 'bom.xlsx', SUNG_PHAI])
    expect(problems).toContain(name);

  await dialog().getByRole('checkbox', { name: 'Vấn đề trong các tệp' }).uncheck();
  const [fewer] = await Promise.all([workbench.page.waitForEvent('download'), button('Tải sổ tổng hợp').click()]);
  expect(XLSX.read(await readFile(await fewer.path())).SheetNames).not.toContain('Vấn đề');
});

it('compares twenty files of a form that nobody knows, and says which one lacks a row, and which row', async () => {
  const folder = fixture('same-form');
  await choose(readdirSync(folder).map((name) => file(name, readFileSync(path.join(folder, name)))));
  await dialog().getByRole('status').getByText('Đã tổng hợp 20 tệp.').waitFor();
  const notes = await dialog().getByRole('listitem').allTextContents();
  expect(notes).toEqual([
    expect.stringMatching(/^thon-10\.xlsx: .*không có tiêu chí 4 “Hộ gia đình có thùng chứa rác đậy kín”.*19\/20/),
    expect.stringMatching(/^thon-15\.xlsx: .*“Câu lạc bộ văn nghệ sinh hoạt hằng tháng”: 15, các biểu kia: 20/),
  ]);
  const [download] = await Promise.all([workbench.page.waitForEvent('download'), button('Tải sổ tổng hợp').click()]);
  const book = XLSX.read(await readFile(await download.path()));
  const compared = XLSX.utils.sheet_to_json<unknown[]>(book.Sheets['So sánh đơn vị'] ?? {}, { header: 1 });
  const units = compared.filter(([, unit]) => String(unit).startsWith('Thôn Đoài'));
  expect(new Set(units.map(([, unit]) => unit)).size).toBe(20);
  const [lacking = []] = units.filter(([, unit]) => unit === 'Thôn Đoài 10');
  expect([lacking.slice(2, 5), lacking[5] ?? '', lacking.slice(6, 9)]).toEqual([[13, 17, 20], '', [13, 12, 75]]);
  const problems = JSON.stringify(XLSX.utils.sheet_to_json(book.Sheets['Vấn đề'] ?? {}, { header: 1 }));
  expect(problems).toContain('thon-10.xlsx');
});

it('opens the workbook in Excel, where nothing can be downloaded', async () => {
  await choose([file(SUNG_PHAI)]);
  await dialog().getByRole('status').getByText('Đã tổng hợp 1 tệp.').waitFor();
  const [opened] = await Promise.all([workbench.page.context().waitForEvent('page'), button('Mở trong Excel').click()]);
  await dialog().getByText('Excel đã mở sổ tổng hợp ở cửa sổ khác.').waitFor();
  await opened.getByText('Book1.xlsx').waitFor();
  await opened.getByRole('tab', { name: 'Tổng hợp', exact: true }).waitFor();
});

it('takes a whole folder, with the folders in it, and remembers the head of the last roll-up', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'chamchuan-nop-'));
  try {
    mkdirSync(path.join(folder, 'huyen-a'));
    copyFileSync(fixture(SUNG_PHAI), path.join(folder, 'huyen-a', 'sung-phai.xlsx'));
    copyFileSync(fixture('xa-danh-dau-x.xlsx'), path.join(folder, 'xa-khac.xlsx'));
    writeFileSync(path.join(folder, 'ghi-chu.txt'), 'x');
    writeFileSync(path.join(folder, '~$xa-khac.xlsx'), 'khoá');
    await fill('Người ký: họ và tên', 'Nguyễn Văn A');
    const [chooser] = await Promise.all([
      workbench.page.waitForEvent('filechooser'),
      button('Chọn cả thư mục').click(),
    ]);
    await chooser.setFiles(folder);
    await dialog().getByRole('status').getByText('Đã tổng hợp 2 tệp.').waitFor();
    expect(await row('huyen-a/sung-phai.xlsx').textContent()).toContain('28/34');
    await workbench.page.reload();
    await workbench.waitUntilOpen(SUNG_PHAI);
    await workbench.more('Gộp nhiều tệp');
    await dialog().getByText('Thể thức, chữ ký').click();
    expect(await dialog().getByRole('textbox', { name: 'Người ký: họ và tên' }).inputValue()).toBe('Nguyễn Văn A');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
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
  await dialog().getByText('Không có tệp bảng tính nào').waitFor();
  await workbench.page.keyboard.press('Escape');
  await dialog().waitFor({ state: 'hidden' });
});
