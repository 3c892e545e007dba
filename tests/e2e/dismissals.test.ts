import { useWorkbench } from './use-workbench';
import type { WorkbenchPage } from './workbench-page';
import { violations } from './axe';

const open = useWorkbench();
let workbench: WorkbenchPage;

beforeEach(async () => {
  workbench = await open();
  await check();
});

async function check(): Promise<void> {
  await workbench.paneButton('Kiểm tra trang tính này').click();
  await workbench.pane.getByRole('region', { name: 'Kết quả' }).getByText('28/34').waitFor();
}

const finding = (cell: string) =>
  workbench.pane.getByRole('button', { name: new RegExp(`^\\d+ · Chưa đạt · ${cell}`) });

test('a finding is dismissed by keyboard with a reason, travels with the file, and is taken back', async () => {
  await finding('E21').click();
  await workbench.paneButton('Bỏ qua…').press('Enter');
  await workbench.page.keyboard.type('Công an huyện đã đồng ý');
  await workbench.page.keyboard.press('Tab');
  await workbench.page.keyboard.type('Lò Thị Mai');
  await workbench.page.keyboard.press('Enter');
  await workbench.pane.getByText('Đã bỏ qua (1)').waitFor();
  expect(await finding('E21').count()).toBe(0);
  expect(await violations(workbench.paneFrame())).toEqual([]);

  await workbench.markSwitch().click();
  await workbench.pane.getByText('Đã đánh dấu 5 ô.').first().waitFor();

  const { content } = await workbench.save();
  await workbench.openFile({ name: 'mo-lai.xlsx', content });
  await workbench.waitUntilOpen('mo-lai.xlsx');
  await check();
  await workbench.pane.getByText('Đã bỏ qua (1)').click();
  await workbench.pane.getByText(/^Công an huyện đã đồng ý · Lò Thị Mai, \d+\/\d+\/\d+$/).waitFor();
  await workbench.paneButton('Lấy lại').click();
  await finding('E21').waitFor();
});

test('a dismissed finding comes back when the cell says something else', async () => {
  await finding('E21').click();
  await workbench.paneButton('Bỏ qua…').click();
  await workbench.pane.getByLabel('Vì sao bỏ qua?').fill('Huyện đã đồng ý');
  await workbench.pane.getByLabel('Tên của bạn').fill('Lò Thị Mai');
  await workbench.paneButton('Bỏ qua vấn đề').click();
  await workbench.pane.getByText('Đã bỏ qua (1)').waitFor();
  await workbench.type('E21', 'xem lại');
  await workbench.paneButton('Kiểm tra trang tính này').click();
  await workbench.pane.getByRole('button', { name: / · E21/ }).waitFor();
});
