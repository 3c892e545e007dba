import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { withProtectedSheet } from './special-workbooks';
import { useWorkbench } from './use-workbench';
import { fixture, type WorkbenchPage } from './workbench-page';

const expectedFindings = z.array(z.object({ cell: z.string().nullable() }));

const open = useWorkbench();
let workbench: WorkbenchPage;

beforeEach(async () => {
  workbench = await open();
});

/**
 * Goes down the list by keyboard, as only what is in sight is there, and to the cell of each finding.
 * @returns the cells, finding by finding
 */
async function visitedCells(): Promise<string[]> {
  const { pane, page } = workbench;
  const count = Number(await pane.locator('[aria-setsize]').first().getAttribute('aria-setsize'));
  const cells: string[] = [];
  await pane.locator('button[data-index="0"]').focus();
  for (let index = 0; index < count; index++) {
    if (index > 0) await page.keyboard.press('ArrowDown');
    const row = pane.locator(`button[data-index="${index}"]:focus`);
    const cell = ((await row.getAttribute('title')) ?? '').replace('Tới ô ', '');
    if (cell === '') continue;
    await page.keyboard.press('Enter');
    await workbench.waitUntilSelected(cell);
    cells.push(cell);
  }
  return cells;
}

test('icons may be kept, as Office shows none that may not; pages are asked for anew', async () => {
  const caching = async (file: string) => {
    const response = await workbench.page.request.get(new URL(file, workbench.page.url()).href);
    return [response.status(), response.headers()['cache-control']];
  };
  expect(await caching('/assets/app-32.png')).toEqual([200, 'public, max-age=86400']);
  expect(await caching('/taskpane.html')).toEqual([200, 'no-cache']);
  expect(await caching('/support.html')).toEqual([200, 'no-cache']);
});

async function expectedCells(name: string): Promise<string[]> {
  const findings = expectedFindings.parse(JSON.parse(await readFile(fixture(`${name}.expected.json`), 'utf8')));
  return findings.flatMap(({ cell }) => cell ?? []);
}

test.each(['xa-co-loi', 'xa-danh-dau-x', 'cham-diem-co-loi'])(
  'every finding of %s is shown with its cell, and leads there',
  async (name) => {
    await workbench.openFile(fixture(`${name}.xlsx`));
    await workbench.waitUntilOpen(`${name}.xlsx`);
    await workbench.paneButton('Kiểm tra trang tính này').click();
    await workbench.pane.getByRole('region', { name: 'Kết quả' }).waitFor();
    expect((await visitedCells()).sort()).toEqual((await expectedCells(name)).sort());
  },
);

test.each([
  ['not-a-zip.xlsx', 'không phải là bảng tính'],
  ['encrypted.xlsx', 'mật khẩu'],
])('%s is refused in plain words, and the workbook that is open stays', async (name, words) => {
  await workbench.openFile(fixture(name));
  const notice = workbench.page.getByRole('alert');
  await notice.getByText(words).first().waitFor();
  expect(await notice.textContent()).not.toMatch(/Error|undefined|at /);
  expect(await workbench.page.locator('#file-name').textContent()).toBe('xa-sung-phai-28-34.xlsx');
  await notice.getByRole('button', { name: 'Đóng thông báo' }).click();
  await notice.waitFor({ state: 'hidden' });
});

test('an old .xls is opened as an .xlsx, which is what is saved, and what it has lost is said both times', async () => {
  await workbench.openFile(fixture('legacy.xls'));
  await workbench.waitUntilOpen('legacy.xlsx');
  const notice = workbench.page.getByRole('alert');
  await notice.getByText('không giữ màu, đường kẻ').waitFor();
  await workbench.paneButton('Kiểm tra trang tính này').click();
  await workbench.pane.getByText('28/34').first().waitFor();
  await notice.getByRole('button', { name: 'Đóng thông báo' }).click();
  const [download] = await Promise.all([
    workbench.page.waitForEvent('download'),
    workbench.page.getByRole('button', { name: 'Lưu tệp' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('legacy.xlsx');
  await notice.getByText('tệp .xls gốc không đổi').waitFor();
});

test('a damaged workbook is refused with the part that is damaged', async () => {
  const whole = await readFile(fixture('xa-sung-phai-28-34.xlsx'));
  await workbench.openFile({ name: 'hong.xlsx', content: whole.subarray(0, whole.length / 2) });
  await workbench.page.getByRole('alert').getByText('Tệp bị hỏng').waitFor();
});

test('a workbook with no table is no error', async () => {
  await workbench.openFile(fixture('huong-dan.xlsx'));
  await workbench.waitUntilOpen('huong-dan.xlsx');
  await workbench.paneButton('Kiểm tra trang tính này').click();
  await workbench.pane.getByText('Không thấy bảng tiêu chí').first().waitFor();
});

test('a protected sheet is checked, but neither marked nor typed into', async () => {
  await workbench.openFile({ name: 'bao-ve.xlsx', content: await withProtectedSheet() });
  await workbench.waitUntilOpen('bao-ve.xlsx');
  await workbench.paneButton('Kiểm tra trang tính này').click();
  await workbench.pane.getByText('đang được bảo vệ').first().waitFor();
  expect(await visitedCells()).toHaveLength(6);

  await workbench.goTo('E21');
  await workbench.page.keyboard.type('Đạt');
  await workbench.page.keyboard.press('Enter');
  await workbench.page.getByRole('alert').getByText('bảo vệ').first().waitFor();
  await workbench.goTo('E21');
  expect(await workbench.selectedCell()).toBe('E21: Chưa đạt');
});

test('while a cell is being typed into, the check waits for the user and says so', async () => {
  await workbench.goTo('E21');
  await workbench.page.keyboard.type('Đ');
  await workbench.paneButton('Kiểm tra trang tính này').evaluate((button: HTMLElement) => {
    button.click();
  });
  await workbench.pane.getByText('đang chờ nhập xong').first().waitFor();
});

test('changes that no file has are asked about before another file is opened, and once they are saved no more', async () => {
  await workbench.type('E21', 'Đạt');
  workbench.mayLoseChanges = false;
  await workbench.openFile(fixture('cham-diem.xlsx'));
  await workbench.waitUntilCellIs('E21', 'Đạt');
  expect(workbench.asked).toEqual([
    expect.stringMatching(/^Những thay đổi trong xa-sung-phai-28-34\.xlsx chưa được lưu/),
  ]);
  await workbench.save();
  await workbench.openFile(fixture('cham-diem.xlsx'));
  await workbench.waitUntilOpen('cham-diem.xlsx');
  expect(workbench.asked).toHaveLength(1);
});
