import { manyCommunes } from './many-communes';
import { useWorkbench } from './use-workbench';

const open = useWorkbench();

const COMMUNES = 300;
/** Lines of many heights, few of them alike. */
const isNotMet = (commune: number, criterion: number) => (commune * criterion) % 7 < 2;

test('a pane with the findings of 300 sheets is closed and opened again, and goes on', async () => {
  const workbench = await open();
  const crashes: string[] = [];
  workbench.page.on('pageerror', ({ message }) => crashes.push(message));
  workbench.page.on('console', (message) => {
    if (message.type() === 'error') crashes.push(message.text());
  });
  await workbench.openFile({ name: 'nhieu-xa.xlsx', content: await manyCommunes(COMMUNES, isNotMet) });
  await workbench.waitUntilOpen('nhieu-xa.xlsx');
  await workbench.paneButton('Kiểm tra cả sổ').click();
  await workbench.pane
    .getByRole('button', { name: /^\d+ · Chưa đạt/ })
    .first()
    .waitFor();
  for (let round = 0; round < 3; round += 1) {
    await workbench.pane.locator('body').evaluate((_, down) => window.scrollTo(0, down), round * 30_000);
    await workbench.setPaneWidth(round === 1 ? 320 : 420);
    await workbench.button('Đóng ngăn').click();
    await workbench.button('Mở ngăn Chấm Chuẩn').click();
    await workbench.pane
      .getByRole('button', { name: /^\d+ · Chưa đạt/ })
      .first()
      .waitFor();
  }
  expect(crashes).toEqual([]);
}, 180_000);
