import { unplug } from './unplugged';
import { useWorkbench } from './use-workbench';
import type { WorkbenchPage } from './workbench-page';

const open = useWorkbench();

const pressed = (name: string) => (workbench: WorkbenchPage) => workbench.paneButton(name).first().click();
const marked = (workbench: WorkbenchPage) => workbench.markSwitch().click();

/**
 * How something is asked for in the pane, the sync at which Excel fails, what the pane says in the end, and what it asks
 * before that. How the workbook
 * stands is asked again where it fails once: a sheet in front that is no worksheet makes it fail.
 */
const actions: readonly (readonly [(workbench: WorkbenchPage) => Promise<void>, number, RegExp, string?])[] = [
  [pressed('Kiểm tra trang tính này'), 2, /22\/34 tiêu chí đạt/],
  [marked, 2, /^Đã đánh dấu \d+ ô/],
  [marked, 2, /^Đã xóa mọi đánh dấu/],
  [(workbench) => workbench.more('Lưu kết quả kỳ này…'), 2, /^Đã lưu kết quả kỳ/, 'Lưu kết quả'],
  [pressed('Lập báo cáo'), 2, /^Đã thêm trang/],
  [pressed('Hoàn tác'), 2, /hoàn tác/],
];

test('where Excel fails, the pane says so in plain words, and Thử lại does it', async () => {
  const workbench = await open({ sample: 'xa-co-loi.xlsx', isUnpluggable: true });
  for (const [ask, sync, done, answer] of actions) {
    await unplug(workbench.page, sync);
    await ask(workbench);
    await workbench.pane
      .getByText('Excel không thực hiện được thao tác này; sổ làm việc không bị thay đổi.')
      .first()
      .waitFor();
    await workbench.paneButton('Thử lại').click();
    if (answer !== undefined) await workbench.paneButton(answer).click();
    await workbench.pane.getByText(done).first().waitFor();
    expect(await workbench.paneButton('Thử lại').count()).toBe(0);
  }
});
