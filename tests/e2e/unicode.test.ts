import { strFromU8, unzipSync } from 'fflate';
import { useWorkbench } from './use-workbench';
import { fixture, type WorkbenchPage } from './workbench-page';

const open = useWorkbench();
let workbench: WorkbenchPage;

beforeEach(async () => {
  workbench = await open();
});

async function openAndOffer(name: string): Promise<void> {
  await workbench.openFile(fixture(name));
  await workbench.waitUntilOpen(name);
  await workbench.paneButton('Kiểm tra trang tính này').click();
  await workbench.pane.getByRole('button', { name: /^Phông chữ cũ/ }).click();
  await workbench.paneButton('Chuyển sang Unicode').click();
}

const convert = () => workbench.pane.getByRole('button', { name: /^Chuyển \d+ ô$/ });

test('a sheet typed in an old font is converted, having been shown, and taken back', async () => {
  await openAndOffer('xa-phong-chu-cu.xlsx');
  const preview = workbench.pane.getByRole('list', { name: 'Một số ô sẽ được chuyển' });
  await preview.getByText('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM').waitFor();
  await workbench.pane.getByText('phông chữ đổi thành Times New Roman').waitFor();
  await convert().click();
  await workbench.pane
    .getByText(/Đã chuyển \d+ ô sang Unicode\. 1 ô có công thức được giữ nguyên/)
    .first()
    .waitFor();
  await workbench.waitUntilCellIs('B13', 'Lãnh đạo của cấp ủy, chính quyền cấp xã');
  const styles = strFromU8(unzipSync((await workbench.save()).content)['xl/styles.xml'] ?? new Uint8Array());
  expect(styles).toContain('Times New Roman');

  await workbench.paneButton('Hoàn tác').click();
  await workbench.pane.getByText('Đã hoàn tác việc chuyển sang Unicode.').first().waitFor();
  await workbench.waitUntilCellIs('B13', 'L·nh ®¹o cña cÊp ñy, chÝnh quyÒn cÊp x·');
  await workbench.pane.getByRole('button', { name: /^Phông chữ cũ/ }).waitFor();
});

test('a protected sheet is not converted, and why is said in plain words', async () => {
  await openAndOffer('xa-phong-chu-cu-bao-ve.xlsx');
  await convert().click();
  await workbench.pane.getByText('Trang tính “Sùng Phài” đang được bảo vệ nên không ghi vào được.').first().waitFor();
  await workbench.waitUntilCellIs('B13', 'L·nh ®¹o cña cÊp ñy, chÝnh quyÒn cÊp x·');
});
