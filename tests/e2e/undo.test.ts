import { useWorkbench } from './use-workbench';
import type { WorkbenchPage, Color } from './workbench-page';

const WHITE: Color = [0xff, 0xff, 0xff];
const GAP: Color = [0xff, 0xe6, 0x99];

const open = useWorkbench();
let workbench: WorkbenchPage;

beforeEach(async () => {
  workbench = await open();
  await workbench.paneButton('Kiểm tra trang tính này').click();
  await workbench.pane.getByRole('region', { name: 'Kết quả' }).getByText('28/34').waitFor();
});

test('our actions are undone one after the other, the latest first', async () => {
  await workbench.markSwitch().click();
  await workbench.waitForColor('E21', GAP);
  await workbench.paneButton('Lập báo cáo').click();
  await workbench.tab('Tổng hợp').waitFor();
  await workbench.tab('Sùng Phài').click();

  await workbench.paneButton('Hoàn tác').click();
  await workbench.tab('Tổng hợp').waitFor({ state: 'detached' });
  await workbench.waitForColor('E21', GAP);
  await workbench.paneButton('Hoàn tác đánh dấu').click();
  await workbench.waitForColor('E21', WHITE);
  await workbench.paneButton('Hoàn tác đánh dấu').waitFor({ state: 'detached' });
});

test('what somebody typed since is kept and named, and the step before it can still be undone', async () => {
  await workbench.markSwitch().click();
  await workbench.waitForColor('E21', GAP);
  await workbench.paneButton('Lập báo cáo').click();
  await workbench.tab('Chưa đạt').click();
  await workbench.type('G12', 'Bà Mai');

  await workbench.paneButton('Hoàn tác').click();
  await workbench.pane
    .getByText(/sửa ô G12 trên trang “Chưa đạt”/)
    .first()
    .waitFor();
  await workbench.waitUntilCellIs('G12', 'Bà Mai');
  await workbench.paneButton('Bỏ qua bước này').click();
  await workbench.paneButton('Hoàn tác đánh dấu').click();
  await workbench.tab('Sùng Phài').click();
  await workbench.waitForColor('E21', WHITE);
});
