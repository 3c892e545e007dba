import { useWorkbench } from './use-workbench';
import type { WorkbenchPage } from './workbench-page';

const open = useWorkbench();
let workbench: WorkbenchPage;

beforeEach(async () => {
  workbench = await open();
});

const names = async () => workbench.page.getByRole('tab').allTextContents();

test('a sheet is inserted, renamed and deleted, and the pane goes on with what is there', async () => {
  const before = await names();
  await workbench.check();

  await workbench.button('Thêm trang tính').click();
  await workbench.tab('Trang mới').waitFor();
  expect(await workbench.tab('Trang mới').getAttribute('aria-selected')).toBe('true');
  expect(await workbench.page.locator('#file-name').textContent()).toContain('•');

  workbench.typedAnswer = 'Quý IV';
  await workbench.tab('Trang mới').dblclick();
  await workbench.tab('Quý IV').waitFor();

  await workbench.tab('Quý IV').click({ button: 'right' });
  await workbench.page.getByRole('menuitem', { name: 'Xóa trang tính…' }).click();
  await workbench.tab('Quý IV').waitFor({ state: 'detached' });
  expect(await names()).toEqual(before);
  expect(workbench.asked.at(-1)).toContain('Quý IV');

  workbench.typedAnswer = 'Biểu xã';
  await workbench.tab('Sùng Phài').focus();
  await workbench.page.keyboard.press('F2');
  await workbench.tab('Biểu xã').click();
  await workbench.check();
  await workbench.pane.getByText('Biểu xã').first().waitFor();
  expect(workbench.complaints).toEqual([]);
});

test('a name that Excel refuses, or that another sheet has, is refused and says what a name may be', async () => {
  const before = await names();
  for (const name of ['Quý I/2026', 'hướng dẫn']) {
    workbench.typedAnswer = name;
    await workbench.tab('Sùng Phài').dblclick();
    await workbench.page.getByText('Không đặt được tên ấy').waitFor();
    await workbench.button('Đóng thông báo').click();
  }
  expect(await names()).toEqual(before);
});

test('the only sheet that shows is not deleted', async () => {
  for (const name of (await names()).slice(1)) {
    await workbench.tab(name).click({ button: 'right' });
    await workbench.page.getByRole('menuitem', { name: 'Xóa trang tính…' }).click();
    await workbench.tab(name).waitFor({ state: 'detached' });
  }
  await workbench.tab('Sùng Phài').focus();
  await workbench.page.keyboard.press('Shift+F10');
  await workbench.page.keyboard.press('ArrowDown');
  await workbench.page.keyboard.press('Enter');
  await workbench.page.getByText('Không xóa được trang tính duy nhất').waitFor();
  expect(await names()).toEqual(['Sùng Phài']);
});
