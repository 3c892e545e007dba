import { violations } from './axe';
import { useWorkbench } from './use-workbench';
import type { WorkbenchPage } from './workbench-page';

/** In milliseconds: the workbench draws the grid anew after each of some sixty requests, on busy machines too. */
const SLOW = 180_000;

const open = useWorkbench();
let workbench: WorkbenchPage;

beforeEach(async () => {
  workbench = await open();
  await workbench.paneButton('Tùy chọn').click();
  await workbench.paneButton('Tự kiểm tra').click();
  await dialog().waitFor();
});

const dialog = () => workbench.pane.getByRole('dialog', { name: 'Tự kiểm tra' });
const button = (name: string) => dialog().getByRole('button', { name, exact: true });

test(
  'tries the Excel that is played, asks what only a look can tell, and has a report to copy',
  async () => {
    const tabs = await workbench.page.getByRole('tab').allTextContents();
    await button('Bắt đầu thử').click();
    await workbench.tab('Chấm Chuẩn thử').waitFor();
    await dialog().getByRole('progressbar').waitFor();
    await button('Có màu vàng').click({ timeout: SLOW });
    await button('Đã nhấn').click({ timeout: SLOW });
    await dialog()
      .getByRole('status')
      .getByText(/^Trong 15 việc: 14 việc được/)
      .waitFor();
    await dialog().getByText('Màu đánh dấu tự mất khi ô đã sửa đúng: Được', { exact: true }).waitFor();
    expect(await violations(workbench.paneFrame())).toEqual([]);

    const report = await dialog()
      .getByRole('textbox', { name: 'Báo cáo cho bộ phận công nghệ thông tin' })
      .inputValue();
    expect(report).toMatch(/^Chấm Chuẩn: báo cáo tự kiểm tra, \d\d\/\d\d\/\d{4} /);
    expect(report).toContain('Excel trên web, phiên bản 16.0');
    expect(report).toContain('ExcelApi 1.9');
    await button('Sao chép báo cáo').click();
    await dialog()
      .getByRole('status')
      .getByText(/^(Đã sao chép|Không sao chép tự động được)/)
      .waitFor();

    expect(await workbench.page.getByRole('tab').allTextContents()).toEqual(tabs);
    await button('Đóng').click();
    await workbench.check();
  },
  SLOW,
);

test(
  'questions can be skipped, and what nobody looked at is not said to work',
  async () => {
    await button('Bắt đầu thử').click();
    await button('Bỏ qua').click({ timeout: SLOW });
    await dialog()
      .getByRole('group', { name: /Ctrl\+Z/ })
      .waitFor();
    await button('Bỏ qua').click();
    await dialog()
      .getByText('Phím Ctrl+Z của Excel sau khi Chấm Chuẩn ghi vào ô: Chưa thử (đã bỏ qua câu hỏi)', { exact: true })
      .waitFor();
  },
  SLOW,
);
