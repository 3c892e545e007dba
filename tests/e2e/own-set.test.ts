import { useWorkbench } from './use-workbench';
import { fixture, type Color, type WorkbenchPage } from './workbench-page';

const WRONG: Color = [0xf4, 0xa9, 0xa8];

const open = useWorkbench();

async function opened(file: string): Promise<WorkbenchPage> {
  const workbench = await open();
  await workbench.openFile(fixture(file));
  await workbench.waitUntilOpen(file);
  return workbench;
}

const says = ({ pane }: WorkbenchPage, text: string | RegExp) => pane.getByText(text).first().waitFor();

test('a scored form of a set that nobody knows is checked by one click, marked, scored, summed up and remembered', async () => {
  const workbench = await opened('xa-bo-rieng-cham-diem.xlsx');
  const { pane } = workbench;
  await workbench.check();
  await workbench.openDetails();
  await says(workbench, 'Theo chính biểu này: 10 tiêu chí, 100 điểm');
  await workbench.paneButton('Đã hiểu biểu thế nào').click();
  await pane.getByRole('list', { name: 'Đã hiểu biểu thế nào' }).waitFor();
  expect(await pane.getByTitle('Tới ô D12').count()).toBeGreaterThan(0);
  expect(await pane.getByTitle('Tới ô D15').count()).toBeGreaterThan(0);

  await workbench.markSwitch().click();
  await says(workbench, /^Đã đánh dấu \d+ ô/);
  await workbench.waitForColor('D12', WRONG);

  await workbench.score();
  await pane.getByRole('region', { name: 'Ô có điểm khác với điểm tính được' }).waitFor();
  await workbench.waitUntilCellIs('D6', '23.5');

  await workbench.paneButton('Nhớ cho lần sau').click();
  await says(workbench, /^Đã nhớ bộ tiêu chí “BẢNG TỰ CHẤM ĐIỂM THƯ VIỆN CỘNG ĐỒNG”/);
  await says(workbench, /^Đã chọn trước đây/);

  await workbench.type('D13', '10');
  await pane.getByTitle('Tới ô D13').first().waitFor({ state: 'detached' });

  await workbench.paneButton('Lập báo cáo').click();
  await says(workbench, /^Đã thêm trang/);
  await workbench.tab('Tổng hợp').click();
  await workbench.waitUntilCellIs('G11', '96.5');
  expect(await workbench.pane.getByText('theo-bieu').count()).toBe(0);
});

test('a hospital’s levels are read by one click, and nothing is called met that no word on the sheet calls so', async () => {
  const workbench = await opened('benh-vien-cac-muc.xlsx');
  await workbench.check();
  await workbench.openDetails();
  await says(workbench, 'Theo chính biểu này: 6 tiêu chí');
  const result = workbench.pane.getByRole('region', { name: 'Kết quả', exact: true });
  expect(await result.textContent()).toContain('5/6 đã xếp mức');
  expect(await workbench.pane.getByText('tiêu chí đạt').count()).toBe(0);
  await workbench.pane
    .getByTitle(/^Tới ô [C-G]13$/)
    .first()
    .click();
  await workbench.type('F13', 'x');
  await workbench.pane.getByText(/6\/6/).first().waitFor({ state: 'attached' });
});

test('a matrix of ticks is read by one click, village by village, and a count that is not so is told', async () => {
  const workbench = await opened('cac-ban-danh-dau.xlsx');
  await workbench.check();
  await workbench.openDetails();
  await says(workbench, 'Theo chính biểu này: 5 tiêu chí');
  const units = workbench.pane.getByRole('list', { name: 'Đơn vị trên trang tính' });
  expect(await units.getByRole('listitem').allTextContents()).toEqual([
    'Bản Nà Phát5/5',
    'Bản Hô Ta3/5',
    'Bản Phiêng Phát3/5',
    'Bản Tát Xôm2/5',
  ]);
  await workbench.pane.getByTitle('Tới ô H7').first().click();
  await workbench.waitUntilSelected('H7');
  await workbench.paneButton('Lập báo cáo').click();
  await says(workbench, /^Đã thêm trang/);
});

test('a sheet that is half like a set is asked about, and the answer is undone by a click', async () => {
  const workbench = await opened('xa-giong-bo-co-san.xlsx');
  await workbench.check();
  const question = workbench.pane.getByRole('region', { name: 'Có phải bộ tiêu chí này không?' });
  await question.getByText('12/20 tiêu chí').waitFor();
  await workbench.paneButton('Dùng bộ này').click();
  await says(workbench, /^Từ nay trang tính này được xét theo/);
  expect(await question.count()).toBe(0);
  await workbench.pane
    .getByRole('button', { name: /^Hoàn tác/ })
    .first()
    .click();
  await question.waitFor();
  await workbench.paneButton('Không').click();
  await says(workbench, /^Đã nhớ: trang tính này không theo/);
  await workbench.check();
  expect(await question.count()).toBe(0);
});
