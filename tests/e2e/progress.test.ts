import { strFromU8, unzipSync } from 'fflate';
import { useWorkbench } from './use-workbench';
import type { WorkbenchPage } from './workbench-page';

const open = useWorkbench();
let workbench: WorkbenchPage;

beforeEach(async () => {
  workbench = await open();
  await workbench.paneButton('Kiểm tra trang tính này').click();
  await workbench.pane.getByRole('status').filter({ hasText: '28/34' }).waitFor({ state: 'attached' });
});

async function waitForNotice(text: string | RegExp): Promise<void> {
  await workbench.pane.getByText(text).first().waitFor();
}

test('a closed period stays as it was while what is reached now follows the sheet, cell by cell', async () => {
  await workbench.keepPeriod();
  await waitForNotice(/^Đã lưu kết quả kỳ .*: Xã Sùng Phài đạt 28\/34 tiêu chí\./);
  await workbench.paneButton('Lập báo cáo').click();
  await waitForNotice('Đã thêm trang “Tổng hợp”, “Chưa đạt”, “Tiến độ”.');

  await workbench.tab('Sùng Phài').click();
  await workbench.type('E21', 'Đạt');
  await workbench.type('E15', 'Chưa đạt');
  await workbench.type('E26', 'Đạt');
  await workbench.tab('Tiến độ').click();
  await workbench.waitUntilCellIs('D12', '28');
  await workbench.waitUntilCellIs('D13', '29');
  await workbench.page.getByRole('img', { name: 'Tiến độ và mục tiêu' }).waitFor();
  await workbench.tab('Chưa đạt').click();
  await workbench.waitUntilCellIs('E11', 'Đạt');
});

test('what was met when the period was closed, and is not any more, is found and leads to its cell', async () => {
  await workbench.keepPeriod();
  await waitForNotice(/^Đã lưu kết quả kỳ/);
  await workbench.type('E15', 'Chưa đạt');
  const finding = workbench.pane.getByRole('button', {
    name: /Tiêu chí 2 đã đạt khi lưu kết quả kỳ .*, nay không còn đạt/,
  });
  await finding.waitFor();
  await workbench.goTo('A1');
  await finding.click();
  await workbench.waitUntilSelected('E15');
  await workbench.type('E15', 'Đạt');
  await finding.waitFor({ state: 'detached' });
});

test('two closed periods are compared: what is newly met, and what was lost', async () => {
  const closeOn = async (day: string) => {
    const pane = workbench.paneFrame();
    // The pane's clock only, and it goes on: the grid's schedulers do not bear a page's time that jumps.
    await pane.evaluate(
      (at) => {
        const ahead = at - performance.now();
        Date.now = () => performance.now() + ahead;
      },
      Date.parse(`${day}T08:00:00`),
    );
    await workbench.keepPeriod();
  };
  await closeOn('2026-03-31');
  await waitForNotice('Đã lưu kết quả kỳ “Tháng 3/2026” (31/3/2026): Xã Sùng Phài đạt 28/34 tiêu chí.');
  await workbench.type('E21', 'Đạt');
  await workbench.type('E26', 'Đạt');
  await workbench.type('E15', 'Chưa đạt');
  await closeOn('2026-06-30');
  await waitForNotice(
    /29\/34 tiêu chí\. So với kỳ “Tháng 3\/2026” \(31\/3\/2026\): thêm 2 tiêu chí đạt.*1 tiêu chí không còn đạt/,
  );
  await workbench.paneButton('Lập báo cáo').click();
  await waitForNotice('Đã thêm trang “Tổng hợp”, “Chưa đạt”, “Tiến độ”.');
  await workbench.tab('Tiến độ').click();
  await workbench.waitUntilCellIs('B12', 'Tháng 3/2026');
  await workbench.waitUntilCellIs('D12', '28');
  await workbench.waitUntilCellIs('D13', '29');
});

test('closing a period can be undone, and leaves no trace in the file', async () => {
  await workbench.keepPeriod();
  await waitForNotice(/^Đã lưu kết quả kỳ/);
  await workbench.pane
    .getByRole('button', { name: /^Hoàn tác/ })
    .first()
    .click();
  await waitForNotice(/hoàn tác/i);
  const parts = unzipSync((await workbench.save()).content);
  const texts = Object.entries(parts).map(([name, bytes]) => (name.startsWith('customXml/') ? strFromU8(bytes) : ''));
  expect(texts.join('')).not.toContain('closings');
});
