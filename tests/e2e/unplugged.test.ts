import { unplug } from './unplugged';
import { useWorkbench } from './use-workbench';

const open = useWorkbench();

/**
 * The pane's button for something, the sync at which Excel fails, and what the pane says in the end. How the workbook
 * stands is asked again where it fails once: a sheet in front that is no worksheet makes it fail.
 */
const actions: readonly (readonly [string, number, RegExp])[] = [
  ['Kiểm tra trang tính này', 2, /22\/34 tiêu chí đạt/],
  ['Đánh dấu', 2, /^Đã đánh dấu \d+ ô/],
  ['Xoá đánh dấu', 2, /^Đã xoá mọi đánh dấu/],
  ['Chốt kỳ', 2, /^Đã chốt kỳ/],
  ['Lập bảng tổng hợp', 2, /^Đã thêm trang/],
  ['Hoàn tác', 2, /hoàn tác/],
];

test('where Excel fails, the pane says so in plain words, and Thử lại does it', async () => {
  const workbench = await open({ sample: 'xa-co-loi.xlsx', isUnpluggable: true });
  for (const [name, sync, done] of actions) {
    await unplug(workbench.page, sync);
    await workbench.paneButton(name).first().click();
    await workbench.pane
      .getByText('Excel không thực hiện được thao tác này; sổ làm việc không bị thay đổi.')
      .first()
      .waitFor();
    await workbench.paneButton('Thử lại').click();
    await workbench.pane.getByText(done).first().waitFor();
    expect(await workbench.paneButton('Thử lại').count()).toBe(0);
  }
});
