import { useWorkbench } from './use-workbench';
import type { WorkbenchPage } from './workbench-page';

const open = useWorkbench();
let workbench: WorkbenchPage;

beforeEach(async () => {
  workbench = await open();
  await workbench.paneButton('Kiểm tra trang tính này').click();
  await waitForResult('28/34');
});

async function waitForResult(figure: string): Promise<void> {
  await workbench.pane.getByRole('region', { name: 'Kết quả' }).getByText(figure).waitFor();
}

const finding = (cell: string) => workbench.pane.getByRole('button', { name: new RegExp(` · ${cell}`) });

test('what is typed is checked at once, without being asked for', async () => {
  await workbench.type('E21', 'Đạt');
  await waitForResult('29/34');
  await finding('E21').waitFor({ state: 'detached' });
  await workbench.type('E22', 'không rõ');
  await finding('E22').waitFor();
  await waitForResult('28/34');
});

test('marking sets no check going, and its message stays while somebody types', async () => {
  await workbench.markSwitch().click();
  const message = workbench.pane.getByText('Đã đánh dấu 6 ô.').first();
  await message.waitFor();
  await workbench.type('E21', 'Đạt');
  await waitForResult('29/34');
  expect(await message.isVisible()).toBe(true);
});
