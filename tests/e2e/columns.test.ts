import { Workbook } from 'exceljs';
import { violations } from './axe';
import { useWorkbench } from './use-workbench';
import { fixture, type WorkbenchPage } from './workbench-page';

const open = useWorkbench();
let workbench: WorkbenchPage;

beforeEach(async () => {
  workbench = await open();
  await workbench.openFile(fixture('xa-hai-nam.xlsx'));
  await workbench.waitUntilOpen('xa-hai-nam.xlsx');
});

const dialog = () => workbench.pane.getByRole('dialog', { name: 'Xác định các cột' });
const question = (name: string) => dialog().getByRole('combobox', { name, exact: true });
const focused = () => workbench.pane.locator('*:focus');

async function check(): Promise<void> {
  await workbench.paneButton('Kiểm tra trang tính này').click();
}

async function waitForResult(metOfTotal: string): Promise<void> {
  await workbench.pane.getByRole('region', { name: 'Kết quả' }).getByText(metOfTotal).first().waitFor();
}

/** Asks about the sheet with two years of results. */
async function ask(): Promise<void> {
  await check();
  await workbench.paneButton('Xác định các cột…').click();
  await dialog().waitFor();
}

async function answer(): Promise<void> {
  await ask();
  await question('Kết quả').selectOption('E · Xã tự đánh giá › Kết quả năm 2026');
  await workbench.paneButton('Dùng các cột này').click();
  await waitForResult('28/34');
}

test('the officer says which year’s results are meant, and the answer is in the saved file', async () => {
  await ask();
  const use = workbench.paneButton('Dùng các cột này');
  await dialog().getByText('Cả hai cột C và E đều có thể là cột này.').waitFor();
  await dialog().getByText('Hãy chọn cột ghi kết quả hoặc điểm.').waitFor();
  expect(await use.getAttribute('aria-disabled')).toBe('true');

  await question('Kết quả').selectOption('C · Kết quả năm 2025');
  await dialog().getByText('Sẽ đọc được 34 tiêu chí: 26 đạt, 8 chưa đạt').waitFor();
  await question('Kết quả').selectOption('E · Xã tự đánh giá › Kết quả năm 2026');
  await dialog().getByText('Sẽ đọc được 34 tiêu chí: 28 đạt, 6 chưa đạt').waitFor();
  await use.click();
  await waitForResult('28/34');
  await workbench.pane.getByText('Đã đọc theo các cột bạn chọn').first().waitFor();

  const { content } = await workbench.save();
  await workbench.openFile({ name: 'mo-lai.xlsx', content });
  await workbench.waitUntilOpen('mo-lai.xlsx');
  await check();
  await waitForResult('28/34');
  expect(await workbench.paneButton('Xác định các cột…').count()).toBe(0);
});

test('undo takes the answer back, and it can be forgotten later', async () => {
  await answer();
  await workbench.paneButton('Hoàn tác').click();
  await workbench.pane.getByRole('heading', { name: 'Chưa đọc được bảng trên trang tính “Sùng Phài”' }).waitFor();

  await answer();
  await workbench.openDetails();
  await workbench.paneButton('Xác định các cột…').click();
  await workbench.paneButton('Quên lựa chọn cũ').click();
  await workbench.paneButton('Xác định các cột…').waitFor();
});

test('the question is answered by keyboard alone', async () => {
  const { keyboard } = workbench.page;
  await check();
  await workbench.paneButton('Xác định các cột…').focus();
  await keyboard.press('Enter');
  await dialog().waitFor();
  expect(await question('Kết quả').evaluate((select) => select === document.activeElement)).toBe(true);

  await keyboard.press('Escape');
  await dialog().waitFor({ state: 'hidden' });
  expect(await focused().textContent()).toBe('Xác định các cột…');

  await keyboard.press('Enter');
  await dialog().waitFor();
  await keyboard.press('E');
  await dialog().getByText('28 đạt').waitFor();
  while ((await focused().textContent()) !== 'Dùng các cột này') await keyboard.press('Tab');
  await keyboard.press('Enter');
  await waitForResult('28/34');
});

test('where points are added to and taken off and do not follow from each other, the officer says which column counts, and the answer is kept', async () => {
  const workbook = new Workbook();
  workbook
    .addWorksheet('Đồng Tâm')
    .addRows([
      ['BẢNG CHẤM ĐIỂM'],
      ['Thôn Đồng Tâm'],
      [],
      ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm đạt', 'Điểm cộng', 'Điểm trừ', 'Tổng điểm'],
      [1, 'Vệ sinh đường làng', 25, 20, 2, 0, 18],
      [2, 'Hội họp', 25, 25, 0, 1, 21],
      [3, 'Đóng góp quỹ', 25, 24, 0, 0, 19],
      [4, 'Không có tệ nạn', 25, 22, 3, 0, 23],
      [null, 'Tổng', 100, 91, 5, 1, 81],
    ]);
  const content = Buffer.from(await workbook.xlsx.writeBuffer());
  await workbench.openFile({ name: 'thon.xlsx', content });
  await workbench.waitUntilOpen('thon.xlsx');
  await check();
  await workbench.pane.getByText('cột D “Điểm đạt” hoặc cột G “Tổng điểm”').waitFor();
  await workbench.paneButton('Xác định các cột…').click();
  await dialog().getByText('Cả hai cột D và G đều có thể là cột này.').waitFor();
  expect(await question('Điểm tự chấm').evaluate((select) => select === document.activeElement)).toBe(true);
  await question('Điểm tự chấm').selectOption('G · Tổng điểm');
  await dialog().getByText('Sẽ đọc được 4 tiêu chí: 81/100 điểm').waitFor();
  await workbench.paneButton('Dùng các cột này').click();
  await waitForResult('81/100');

  const saved = await workbench.save();
  await workbench.openFile({ name: 'mo-lai.xlsx', content: saved.content });
  await workbench.waitUntilOpen('mo-lai.xlsx');
  await check();
  await waitForResult('81/100');
  expect(await workbench.paneButton('Xác định các cột…').count()).toBe(0);
});

test('Tab stays within the dialog', async () => {
  await ask();
  const inside: boolean[] = [];
  for (let presses = 0; presses < 20; presses++) {
    await workbench.page.keyboard.press('Tab');
    inside.push(await focused().evaluate((element) => element.closest('[role=dialog]') !== null));
  }
  expect(new Set(inside)).toEqual(new Set([true]));
});

test.each([
  ['light', { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['high contrast', { colorScheme: 'dark', forcedColors: 'active' }],
] as const)('axe finds nothing on the dialog in %s', async (_, media) => {
  await workbench.page.emulateMedia(media);
  await ask();
  expect(await violations(workbench.paneFrame())).toEqual([]);
});
