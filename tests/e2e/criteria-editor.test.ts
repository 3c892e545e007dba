import { readFile } from 'node:fs/promises';
import type { Browser, Locator } from 'playwright-core';
import { parseCriteriaFile } from '../../src/criteria/criteria-file';
import { violations } from './axe';
import { villageForm } from './village-form';
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
  const content = await villageForm('Bản Hon', ['20/3/2026', '65 %', '2 mô hình', 'Không xảy ra', 'Khá', 'Đạt']);
  await workbench.openFile({ name: 'ban-hon.xlsx', content });
  await workbench.waitUntilOpen('ban-hon.xlsx');
});

afterEach(async () => {
  expect(workbench.complaints).toEqual([]);
  await workbench.close();
});

const editor = (): Locator => workbench.pane.getByRole('dialog');
const focused = (): Locator => workbench.pane.locator('*:focus');
const button = (name: string): Locator => editor().getByRole('button', { name, exact: true });

async function openEditor(): Promise<void> {
  await workbench.paneButton('Tạo, sửa bộ tiêu chí').click();
  await editor().waitFor();
}

async function makeFromSheet(): Promise<void> {
  await openEditor();
  await button('Tạo từ trang tính “Bản Hon”').click();
}

async function waitForResult(metOfTotal: string): Promise<void> {
  await workbench.pane.getByRole('region', { name: 'Kết quả' }).getByText(metOfTotal).first().waitFor();
}

/** The file that *Xuất tệp* gives. */
async function exported(): Promise<{ readonly name: string; readonly text: string }> {
  await button('Việc khác').click();
  const [download] = await Promise.all([
    workbench.page.waitForEvent('download'),
    workbench.pane.getByRole('menuitem', { name: 'Xuất tệp .json' }).click(),
  ]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

test('a set is made from nothing but a sheet, kept, exported, and used to check a second workbook', async () => {
  await makeFromSheet();
  await editor().getByText('Bảng ghi: “từ 70% trở lên”').waitFor();
  await editor().getByText('Hiểu là: tỷ lệ ít nhất 70 %').waitFor();
  await editor().getByText('Hiểu là: chậm nhất ngày 31/3').waitFor();
  await button('Đúng cả 5 chỗ').click();
  await editor().getByText('5/6 tiêu chí đạt').waitFor();

  const file = await exported();
  expect(file.name).toBe('ban-hon.json');
  const parsed = parseCriteriaFile(file.text);
  if (!parsed.ok) throw new Error(parsed.error.code);
  expect(parsed.value.groups.map(({ criteria }) => criteria.map(({ measure }) => measure?.kind))).toEqual([
    ['amount', 'amount', 'amount'],
    ['noneOf', 'levels', 'judged'],
  ]);

  await button('Lưu và dùng cho trang này').click();
  await waitForResult('5/6');
  await workbench.pane.getByText('được 65 %, yêu cầu ít nhất 70 %').first().waitFor();
  const { content } = await workbench.save();
  await workbench.openFile({ name: 'mo-lai.xlsx', content });
  await workbench.waitUntilOpen('mo-lai.xlsx');
  await workbench.paneButton('Kiểm tra trang tính này').click();
  await waitForResult('5/6');

  const second = await villageForm('Bản Bo', ['5/4/2026', '14/20', '0 mô hình', '1 vụ', 'Tốt', 'Chưa đạt']);
  await workbench.openFile({ name: 'ban-bo.xlsx', content: second });
  await workbench.waitUntilOpen('ban-bo.xlsx');
  await workbench.pane
    .locator('input[type=file]')
    .setInputFiles({ name: file.name, mimeType: 'application/json', buffer: Buffer.from(file.text) });
  await workbench.pane.getByText('Đã mở bộ tiêu chí').first().waitFor();
  await workbench.paneButton('Kiểm tra trang tính này').click();
  await waitForResult('2/6');
});

test('what is kept comes back from the workbook as it was exported', async () => {
  await makeFromSheet();
  await button('Đúng cả 5 chỗ').click();
  const before = await exported();
  await button('Lưu và dùng cho trang này').click();
  await waitForResult('5/6');
  const { content } = await workbench.save();
  await workbench.openFile({ name: 'mo-lai.xlsx', content });
  await workbench.waitUntilOpen('mo-lai.xlsx');
  await openEditor();
  await button('Sửa bộ này').click();
  expect((await exported()).text).toBe(before.text);
});
