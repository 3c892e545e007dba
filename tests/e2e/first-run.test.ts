import { useWorkbench } from './use-workbench';
import type { WorkbenchPage } from './workbench-page';

const open = useWorkbench();
let workbench: WorkbenchPage;

beforeEach(async () => {
  workbench = await open({ isFirstRun: true });
});

const introduction = () => workbench.pane.getByRole('region', { name: 'Giới thiệu' });
const heading = (name: string) => introduction().getByRole('heading', { name });

async function reopen(): Promise<void> {
  await workbench.page.reload();
  await workbench.waitUntilOpen('xa-sung-phai-28-34.xlsx');
  await workbench.pane.getByRole('heading', { name: 'Soát biểu đánh giá trước khi gửi' }).waitFor();
}

test('three cards introduce the pane, are turned by keyboard, and do not come again', async () => {
  const { page } = workbench;
  await heading('Soát biểu đánh giá trước khi gửi').waitFor();
  await workbench.paneButton('Tiếp').focus();
  await page.keyboard.press('Enter');
  await heading('Số liệu ở lại máy này').waitFor();
  await page.keyboard.press('Enter');
  await heading('Bắt đầu bằng một nút').waitFor();
  await page.keyboard.press('Enter');
  await introduction().waitFor({ state: 'detached' });
  await reopen();
  expect(await introduction().count()).toBe(0);
});

test('the introduction can be skipped, for good', async () => {
  await workbench.paneButton('Bỏ qua').click();
  await introduction().waitFor({ state: 'detached' });
  await reopen();
  expect(await introduction().count()).toBe(0);
});

test('the sample form is added, checked, and taken away again', async () => {
  await workbench.paneButton('Tiếp').click();
  await workbench.paneButton('Tiếp').click();
  await workbench.paneButton('Thử với biểu mẫu').click();
  await workbench.tab('Biểu mẫu để thử').and(workbench.page.locator('[aria-selected="true"]')).waitFor();
  await workbench.pane.getByText('Đã thêm trang “Biểu mẫu để thử”').first().waitFor();

  await workbench.paneButton('Kiểm tra trang tính này').click();
  const result = workbench.pane.getByRole('region', { name: 'Kết quả' });
  await result.getByText('28/34').waitFor();
  await workbench.pane.getByRole('button', { name: /^22 · Chưa ghi kết quả/ }).click();
  await workbench.waitUntilSelected('D27');

  await workbench.more('Hoàn tác thêm biểu mẫu');
  await workbench.tab('Biểu mẫu để thử').waitFor({ state: 'detached' });
  await result.waitFor({ state: 'detached' });
});

test('who checks at once needs no introduction', async () => {
  await workbench.paneButton('Kiểm tra trang tính này').click();
  await workbench.pane.getByRole('region', { name: 'Kết quả' }).getByText('28/34').waitFor();
  await reopen();
  expect(await introduction().count()).toBe(0);
});
