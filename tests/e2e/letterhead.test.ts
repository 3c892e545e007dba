import { violations } from './axe';
import { useWorkbench } from './use-workbench';
import type { WorkbenchPage } from './workbench-page';

const open = useWorkbench();
let workbench: WorkbenchPage;

beforeEach(async () => {
  workbench = await open();
});

const dialog = () => workbench.pane.getByRole('dialog', { name: 'Thể thức, chữ ký' });
const field = (name: string) => dialog().getByRole('textbox', { name });

async function openDialog(): Promise<void> {
  const button = workbench.paneButton('Thể thức, chữ ký');
  if (!(await button.isVisible())) await workbench.paneButton('Tùy chọn báo cáo').click();
  await button.click();
  await dialog().waitFor();
}

async function save(): Promise<void> {
  await dialog().getByRole('button', { name: 'Lưu và lập báo cáo' }).click();
  await dialog().waitFor({ state: 'hidden' });
}

test('the head and the places to sign are set once, and stand on every tab until they are changed', async () => {
  await openDialog();
  expect(await violations(workbench.paneFrame())).toEqual([]);
  await field('Cơ quan cấp trên').fill('CÔNG AN TỈNH LAI CHÂU');
  await field('Người ký: họ và tên').fill('Nguyễn Văn A');
  await save();
  await workbench.pane.getByText('Đã thêm trang “Tổng hợp”, “Chưa đạt”.').first().waitFor();
  for (const tab of ['Tổng hợp', 'Chưa đạt']) {
    await workbench.tab(tab).click();
    await workbench.waitUntilCellIs('A1', 'CÔNG AN TỈNH LAI CHÂU');
  }

  await workbench.tab('Chưa đạt').click();
  await workbench.type('A1', 'UBND TỈNH LAI CHÂU');
  await openDialog();
  expect(await field('Cơ quan cấp trên').inputValue()).toBe('UBND TỈNH LAI CHÂU');
  expect(await field('Người ký: họ và tên').inputValue()).toBe('Nguyễn Văn A');
  await field('Người ký: họ và tên').fill('');
  await save();
  await workbench.tab('Tổng hợp').click();
  await workbench.waitUntilCellIs('A1', 'UBND TỈNH LAI CHÂU');
});

test('it is closed by Escape, with nothing changed and the focus where it was', async () => {
  await openDialog();
  await field('Cơ quan cấp trên').fill('BỎ');
  await workbench.page.keyboard.press('Escape');
  await dialog().waitFor({ state: 'hidden' });
  await openDialog();
  expect(await field('Cơ quan cấp trên').inputValue()).toBe('');
});
