import { useWorkbench } from './use-workbench';
import { fixture, type WorkbenchPage } from './workbench-page';

const open = useWorkbench();
let workbench: WorkbenchPage;

async function checked(sample: string): Promise<void> {
  workbench = await open({ sample });
  await workbench.paneButton('Kiểm tra trang tính này').click();
  await workbench.pane.getByRole('region', { name: 'Kết quả' }).waitFor();
}

const line = (text: RegExp) => workbench.pane.getByRole('list', { name: 'Vấn đề' }).getByRole('button', { name: text });
const headings = () => workbench.pane.getByRole('heading', { level: 3 }).allTextContents();

test('selecting a cell in the sheet shows its finding, and choosing a finding selects its cell', async () => {
  await checked('xa-sung-phai-28-34.xlsx');
  const last = line(/^33 · Chưa đạt/);
  expect(await last.getAttribute('aria-current')).toBe('false');
  await workbench.goTo('E47');
  await workbench.pane
    .locator('[aria-current="true"]')
    .getByText(/^33 · /)
    .waitFor();
  expect(await last.evaluate((row) => row.getBoundingClientRect().bottom < innerHeight)).toBe(true);
  await line(/^29 · Chưa đạt/).click();
  await workbench.waitUntilSelected('E43');
  await workbench.pane
    .locator('[aria-current="true"]')
    .getByText(/^29 · /)
    .waitFor();
  expect(await last.getAttribute('aria-current')).toBe('false');
});

test('findings are searched without accents, from the keyboard, and opened from there', async () => {
  await checked('xa-co-loi.xlsx');
  const { keyboard } = workbench.page;
  await workbench.paneButton('Phải sửa 7').focus();
  await keyboard.press('/');
  await keyboard.type('cho y kien');
  await line(/^5 · Không rõ kết quả/).waitFor();
  await workbench.pane.getByRole('button', { name: 'Phải sửa 1' }).waitFor();
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await workbench.waitUntilSelected('E19');
});

test('what is searched for and not there can be left with one press', async () => {
  await checked('xa-co-loi.xlsx');
  await workbench.pane.getByRole('textbox').fill('xyzxyz');
  await workbench.pane.getByText('Không có vấn đề nào khớp.').waitFor();
  await workbench.paneButton('Hiện tất cả').click();
  await line(/^5 · Không rõ kết quả/).waitFor();
});

test('a finding of the selected cell that a filter hides is said to be there', async () => {
  await checked('xa-co-loi.xlsx');
  await workbench.paneButton('Chưa đạt 7').click();
  await workbench.goTo('E19');
  await workbench.pane.getByText('Ô đang chọn có 1 vấn đề đang bị ẩn.').waitFor();
  await workbench.paneButton('Hiện').click();
  expect(await line(/^5 · Không rõ kết quả · E19/).getAttribute('aria-current')).toBe('true');
});

test('findings are divided by criterion, and that is kept while the pane is open', async () => {
  await checked('xa-co-loi.xlsx');
  await workbench.pane.getByRole('combobox', { name: 'Xếp theo' }).selectOption('Xếp theo: tiêu chí');
  expect((await headings())[0]).toBe('Tiêu chí 3 1');
  await workbench.openFile(fixture('xa-sung-phai-28-34.xlsx'));
  await workbench.waitUntilOpen('xa-sung-phai-28-34.xlsx');
  await workbench.paneButton('Kiểm tra trang tính này').click();
  await workbench.pane.getByRole('heading', { level: 3 }).first().waitFor();
  expect((await headings())[0]).toBe('Tiêu chí 7 1');
});
