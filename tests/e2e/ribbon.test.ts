import type { FrameLocator } from 'playwright-core';
import { useWorkbench } from './use-workbench';
import type { WorkbenchPage, Color } from './workbench-page';

const GAP: Color = [0xff, 0xe6, 0x99];
const WHITE: Color = [0xff, 0xff, 0xff];

const open = useWorkbench();
let workbench: WorkbenchPage;
let notice: FrameLocator;

beforeEach(async () => {
  workbench = await open();
  notice = workbench.page.frameLocator('#add-in-dialog iframe');
});

async function closeNotice(): Promise<void> {
  await notice.getByRole('button', { name: 'Đóng' }).click();
  await workbench.page.locator('#add-in-dialog').waitFor({ state: 'hidden' });
}

test('with the pane open the ribbon’s Kiểm tra shows the result there, without a dialog, and writes nothing', async () => {
  await workbench.button('Kiểm tra').click();
  await workbench.pane.getByRole('region', { name: 'Kết quả' }).getByText('28').first().waitFor();
  expect(await workbench.page.locator('#add-in-dialog').isVisible()).toBe(false);
  expect(await workbench.colorOf('E26')).toEqual(WHITE);
  expect(await workbench.page.locator('#file-name').textContent()).not.toContain('•');
});

test('a click on the ribbon’s Kiểm tra as soon as it can be clicked is answered', async () => {
  await workbench.page.reload();
  await workbench.page.locator('#check:enabled').click();
  const inThePane = workbench.pane.getByRole('region', { name: 'Kết quả' }).getByText('28').first();
  const inADialog = notice.getByRole('heading', { name: '28/34 tiêu chí đạt' });
  await Promise.any([inThePane.waitFor(), inADialog.waitFor()]);
});

test('the ribbon’s Kiểm tra tells the result and goes to the first gap, and marks only when that is asked for', async () => {
  await workbench.button('Đóng ngăn').click();
  await workbench.button('Kiểm tra').click();
  await notice.getByRole('heading', { name: '28/34 tiêu chí đạt' }).waitFor();
  // Excel shows a dialog's address as its title.
  expect(
    workbench.page
      .frames()
      .find((frame) => frame.url().includes('notice.html'))
      ?.url(),
  ).not.toContain('28');
  await closeNotice();
  await workbench.waitUntilSelected('E21');
  expect(await workbench.colorOf('E26')).toEqual(WHITE);

  await workbench.button('Mở ngăn Chấm Chuẩn').click();
  await workbench.check();
  await workbench.markSwitch().click();
  await workbench.waitForColor('E26', GAP);

  await workbench.button('Xóa đánh dấu').click();
  await closeNotice();
  await workbench.waitForColor('E26', WHITE);
});

test('the ribbon’s Tổng hợp adds the summary tabs', async () => {
  await workbench.button('Lập báo cáo').click();
  await closeNotice();
  await workbench.tab('Tổng hợp').waitFor();
  await workbench.tab('Chưa đạt').waitFor();
});

test('a notice is closed by Esc too, and the next command works', async () => {
  await workbench.button('Đóng ngăn').click();
  await workbench.button('Kiểm tra').click();
  await notice.getByRole('heading', { name: '28/34 tiêu chí đạt' }).waitFor();
  await workbench.page.locator('#add-in-dialog').evaluate((dialog) => dialog.dispatchEvent(new Event('cancel')));
  await workbench.page.locator('#add-in-dialog').waitFor({ state: 'hidden' });
  await workbench.button('Xóa đánh dấu').click();
  await closeNotice();
});

test('Mở ngăn Chấm Chuẩn brings back a pane that was closed, with the result in it', async () => {
  await workbench.paneButton('Kiểm tra trang tính này').click();
  const result = workbench.pane.getByRole('region', { name: 'Kết quả' });
  await result.waitFor();
  await workbench.button('Đóng ngăn').click();
  await result.waitFor({ state: 'hidden' });
  await workbench.button('Mở ngăn Chấm Chuẩn').click();
  await result.waitFor();
});

const menu = () => workbench.page.getByRole('menu', { name: 'Việc với ô' });

test('a right click on a cell asks why it is marked, though nothing was checked yet', async () => {
  await workbench.click('E26', 'right');
  await menu().getByRole('menuitem', { name: 'Vì sao ô này được đánh dấu?' }).click();
  await notice.getByRole('heading', { name: /^Tiêu chí 12 chưa đạt/ }).waitFor();
  await closeNotice();
  expect(await workbench.selectedCell()).toMatch(/^E26/);
});

test('a button of the ribbon tells it as well, where Excel shows no menu of ours', async () => {
  await workbench.goTo('E26');
  await workbench.button('Vì sao đánh dấu?').click();
  await notice.getByRole('heading', { name: /^Tiêu chí 12 chưa đạt/ }).waitFor();
  await closeNotice();
});

test('the same by keyboard alone, with the pane closed', async () => {
  await workbench.button('Đóng ngăn').click();
  await workbench.goTo('E27');
  await workbench.page.keyboard.press('Shift+F10');
  await workbench.page.keyboard.press('Enter');
  await notice.getByRole('heading', { name: 'Ô E27 không có vấn đề nào' }).waitFor();
  await workbench.page.keyboard.press('Enter');
  await workbench.page.locator('#add-in-dialog').waitFor({ state: 'hidden' });
});

test('Esc leaves the menu of a cell', async () => {
  await workbench.click('E26', 'right');
  await menu().waitFor();
  await workbench.page.keyboard.press('Escape');
  await menu().waitFor({ state: 'hidden' });
});

test('with the pane closed the ribbon tells the figure all the same', async () => {
  await workbench.button('Đóng ngăn').click();
  await workbench.button('Kiểm tra').click();
  await notice.getByRole('heading', { name: '28/34 tiêu chí đạt' }).waitFor();
  await notice.getByText('6 tiêu chí chưa đạt.').waitFor();
  await notice.getByText('Bấm Mở ngăn Chấm Chuẩn để xem từng vấn đề.').waitFor();
  await closeNotice();
});
