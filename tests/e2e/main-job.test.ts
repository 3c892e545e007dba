import { strFromU8, unzipSync } from 'fflate';
import { readFile } from 'node:fs/promises';
import { useWorkbench } from './use-workbench';
import { fixture, type WorkbenchPage, type Color } from './workbench-page';

const GAP: Color = [0xff, 0xe6, 0x99];
const WHITE: Color = [0xff, 0xff, 0xff];
const SHEET = 'xl/worksheets/sheet1.xml';

const open = useWorkbench();
let workbench: WorkbenchPage;

beforeEach(async () => {
  workbench = await open();
});

async function check(): Promise<void> {
  await workbench.paneButton('Kiểm tra trang tính này').click();
}

/** What the pane says as its result, in the words that it announces. */
async function waitForResult(metOfTotal: string): Promise<void> {
  await workbench.pane.getByRole('status').filter({ hasText: metOfTotal }).waitFor({ state: 'attached' });
}

async function waitForNotice(text: string): Promise<void> {
  await workbench.pane.getByText(text).first().waitFor();
}

test('the commune’s officer sees 28/34, goes to a gap, mends it, and sees 29/34', async () => {
  await check();
  await waitForResult('28/34');

  await workbench.pane.getByRole('button', { name: /^12 · Chưa đạt/ }).click();
  await workbench.waitUntilSelected('E26');
  expect(await workbench.selectedCell()).toBe('E26: Chưa đạt');

  await workbench.type('E26', 'Đạt');
  await check();
  await waitForResult('29/34');
});

test('marks colour the gaps, are in the saved file, go when a cell is mended, and leave no trace when removed', async () => {
  await check();
  await waitForResult('28/34');
  await workbench.markSwitch().click();
  await waitForNotice('Đã đánh dấu 6 ô.');
  await workbench.waitForColor('E21', GAP);
  expect(await workbench.colorOf('E22')).toEqual(WHITE);
  const marked = unzipSync((await workbench.save()).content)[SHEET];
  expect(strFromU8(marked ?? new Uint8Array())).toContain('ChamChuan');

  await workbench.type('E21', 'Đạt');
  await workbench.waitForColor('E21', WHITE);
  await workbench.type('E21', 'Chưa đạt');
  await workbench.waitForColor('E21', GAP);

  await workbench.markSwitch().click();
  await waitForNotice('Đã xóa mọi đánh dấu.');
  await workbench.waitForColor('E21', WHITE);
  const cleared = unzipSync((await workbench.save()).content)[SHEET];
  expect(strFromU8(cleared ?? new Uint8Array())).not.toContain('ChamChuan');
});

test('marking can be undone from the notice', async () => {
  await check();
  await waitForResult('28/34');
  await workbench.markSwitch().click();
  await workbench.waitForColor('E21', GAP);
  await workbench.paneButton('Hoàn tác').click();
  await waitForNotice('Đã hoàn tác việc đánh dấu.');
  await workbench.waitForColor('E21', WHITE);
});

test('the summary comes as tabs with live counts and a chart, and is in the saved file', async () => {
  await check();
  await waitForResult('28/34');
  await workbench.paneButton('Lập báo cáo').click();
  await waitForNotice('Đã thêm trang “Tổng hợp”, “Chưa đạt”.');
  expect(await workbench.page.getByRole('tab').allTextContents()).toEqual([
    'Sùng Phài',
    'Hướng dẫn',
    'Bản nháp',
    'Tổng hợp',
    'Chưa đạt',
  ]);

  await workbench.tab('Tổng hợp').click();
  await workbench.goTo('D12');
  expect(await workbench.selectedCell()).toBe('D12: 28');
  await workbench.page.getByRole('img', { name: 'Kết quả theo nhóm tiêu chí' }).waitFor();

  await workbench.tab('Sùng Phài').click();
  await workbench.type('E21', 'Đạt');
  await workbench.tab('Tổng hợp').click();
  await workbench.waitUntilCellIs('D12', '29');

  const { content } = await workbench.save();
  const names = Object.keys(unzipSync(content));
  expect(names.filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name))).toHaveLength(5);
  expect(names.filter((name) => name.startsWith('xl/charts/'))).not.toEqual([]);
});

test('a link of the gap list leads to the cell that it is about', async () => {
  await check();
  await waitForResult('28/34');
  await workbench.paneButton('Lập báo cáo').click();
  await workbench.tab('Chưa đạt').click();
  await workbench.waitUntilCellIs('F12', 'E26');
  await workbench.click('F12');
  await workbench.waitUntilSelected('E26');
  expect(await workbench.tab('Sùng Phài').getAttribute('aria-selected')).toBe('true');
});

test('points are added up by formulas that the grid computes', async () => {
  await workbench.openFile(fixture('cham-diem.xlsx'));
  await workbench.waitUntilOpen('cham-diem.xlsx');
  await check();
  await workbench.pane.getByRole('region', { name: 'Kết quả' }).waitFor();
  await workbench.score();
  await waitForNotice('Đã ghi công thức vào 4 ô điểm.');
  await workbench.waitUntilCellIs('E23', '85.75');
  await workbench.type('E9', '10');
  await workbench.waitUntilCellIs('E23', '86.25');
});

test('what was not edited is in the saved file as it came', async () => {
  await workbench.type('E21', 'Đạt');
  const before = unzipSync(await readFile(fixture('xa-sung-phai-28-34.xlsx')));
  const { fileName, content } = await workbench.save();
  const after = unzipSync(content);
  expect(fileName).toBe('xa-sung-phai-28-34.xlsx');
  expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
  const changed = Object.keys(before).filter(
    (name) => strFromU8(before[name] ?? new Uint8Array()) !== strFromU8(after[name] ?? new Uint8Array()),
  );
  expect(changed).toEqual(['xl/workbook.xml', SHEET]);
});
