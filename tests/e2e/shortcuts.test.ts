import type { Browser } from 'playwright-core';
import { shortcutNames, shortcuts } from '../../src/shortcuts';
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
});

afterEach(async () => {
  expect(workbench.complaints).toEqual([]);
  await workbench.close();
});

const press = (keys: string) => workbench.page.keyboard.press(keys);
const said = (text: string | RegExp) => workbench.pane.getByText(text).first().waitFor();
const result = () => workbench.pane.getByRole('region', { name: 'Kết quả' });

test('the whole work is done by keys in the pane', async () => {
  await workbench.paneButton('Kiểm tra trang tính này').focus();
  await press('Alt+K');
  await result().getByText('28/34').waitFor();
  await press('Alt+M');
  await said('Đã đánh dấu 6 ô.');
  await press('Alt+L');
  await said(/^Đã thêm trang/);
  await press('Control+Z');
  await workbench.tab('Tổng hợp').waitFor({ state: 'detached' });
  await said(/^Đã hoàn tác việc lập báo cáo/);
  await press('Control+Z');
  await said('Đã hoàn tác việc đánh dấu.');
  await press('Alt+B');
  await workbench.pane.getByRole('list', { name: 'Các đơn vị trong sổ làm việc' }).waitFor();
});

test('a key types into a field what it types there, and undoes only the typing', async () => {
  await workbench.paneButton('Kiểm tra trang tính này').click();
  await workbench.markSwitch().click();
  await said('Đã đánh dấu 6 ô.');
  await press('/');
  await workbench.page.keyboard.type('mức 12');
  await press('Control+Z');
  const search = workbench.pane.getByPlaceholder('Tìm trong các vấn đề');
  expect(await search.evaluate((input) => input === input.ownerDocument.activeElement)).toBe(true);
  expect(await workbench.pane.getByText('Đã hoàn tác').count()).toBe(0);
});

test('the keys are told in tooltips and in a list that F1 opens', async () => {
  const check = workbench.paneButton('Kiểm tra trang tính này');
  expect([await check.getAttribute('title'), await check.getAttribute('aria-keyshortcuts')]).toEqual([
    'Alt+K',
    'Alt+K',
  ]);
  await check.focus();
  await press('F1');
  const dialog = workbench.pane.getByRole('dialog', { name: 'Phím tắt' });
  await dialog.getByRole('row', { name: 'Ctrl+Z Hoàn tác' }).waitFor();
  await press('Alt+K');
  await dialog.getByRole('button', { name: 'Đóng' }).click();
  await dialog.waitFor({ state: 'detached' });
  expect(await result().count()).toBe(0);

  await workbench.paneButton('Tùy chọn').click();
  await workbench.paneButton('Phím tắt').click();
  await dialog.waitFor();
});

test('whatever a key does, something in sight does as well, for Excels that keep the keys to themselves', async () => {
  const shown = async () =>
    new Set(
      await workbench.pane
        .locator('[aria-keyshortcuts]:visible')
        .evaluateAll((elements) =>
          elements.flatMap((element) => (element.getAttribute('aria-keyshortcuts') ?? '').split(' ')),
        ),
    );
  await workbench.check();
  const beforeMarking = await shown();
  await workbench.markSwitch().click();
  await said('Đã đánh dấu 6 ô.');
  await workbench.paneButton('Việc khác').click();
  await workbench.paneButton('Tùy chọn').click();
  await workbench.paneButton('Phím tắt').waitFor();
  const afterMarking = await shown();
  const all = new Set([...beforeMarking, ...afterMarking]);
  expect(shortcutNames.filter((name) => !all.has(shortcuts[name].keys))).toEqual([]);
  await workbench.paneButton('Phím tắt').click();
  await workbench.pane
    .getByRole('dialog')
    .getByText(/hãy bấm nút cùng tên trong ngăn\.$/)
    .waitFor();
});

test('on the workbench page the ribbon has the same keys, from within the cells too', async () => {
  const notice = workbench.page.frameLocator('#add-in-dialog iframe');
  await workbench.check();
  await workbench.markSwitch().click();
  await said('Đã đánh dấu 6 ô.');
  // An open pane says it instead.
  await workbench.button('Đóng ngăn').click();
  await workbench.goTo('E21');
  await press('Alt+K');
  await notice.getByRole('heading', { name: '28/34 tiêu chí đạt' }).waitFor();
  await press('Enter');
  await workbench.page.locator('#add-in-dialog').waitFor({ state: 'hidden' });
  await workbench.waitForColor('E26', [0xff, 0xe6, 0x99]);
  await workbench.goTo('E21');
  await press('Alt+X');
  await notice.getByRole('heading', { name: 'Đã xóa đánh dấu' }).waitFor();
  await press('Enter');
  await workbench.waitForColor('E26', [0xff, 0xff, 0xff]);
});
