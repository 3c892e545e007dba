import { useWorkbench } from './use-workbench';
import type { WorkbenchPage } from './workbench-page';

/** Beyond what mends the errors that only the user can mend. */
const MOST_CLICKS = 5;

/** What only the user can know, and the cells that it is typed into. */
const answers = [
  ['E17', 'Đạt'],
  ['E19', 'Chưa đạt'],
  ['E33', 'Đạt'],
  ['A49', '14'],
] as const;

const open = useWorkbench();

const action = ({ pane }: WorkbenchPage, name: string) =>
  pane.getByRole('group', { name: 'Việc với kết quả' }).getByRole('button', { name, exact: true });

const errors = ({ pane }: WorkbenchPage, count: number) => pane.getByRole('button', { name: `Phải sửa ${count}` });

async function waitForSummary({ pane }: WorkbenchPage): Promise<void> {
  await pane.getByText('Đã thêm trang “Tổng hợp”, “Chưa đạt”.').first().waitFor();
}

/** Counts what is clicked on the page and in the pane from now on, be it by mouse or by keyboard. */
async function countClicks({ page }: WorkbenchPage): Promise<() => Promise<number>> {
  const frames = page.frames();
  for (const frame of frames) {
    await frame.evaluate(() => {
      const { dataset } = document.documentElement;
      dataset.clicks = '0';
      const count = () => {
        dataset.clicks = String(Number(dataset.clicks) + 1);
      };
      addEventListener('click', count, true);
    });
  }
  return async () => {
    const counts = await Promise.all(
      frames.map((frame) => frame.evaluate(() => Number(document.documentElement.dataset.clicks))),
    );
    return counts.reduce((sum, clicks) => sum + clicks, 0);
  };
}

test('errors are found and mended, gaps marked and the summary made by few clicks', async () => {
  const workbench = await open({ sample: 'xa-co-loi.xlsx' });
  const clicks = await countClicks(workbench);
  await workbench.paneButton('Kiểm tra trang tính này').click();
  await errors(workbench, 7).waitFor();

  await workbench.paneButton('xem 2 chỗ tự sửa được').click();
  await workbench.paneButton('Sửa 2 ô').click();
  await errors(workbench, 5).waitFor();
  for (const [cell, answer] of answers) await workbench.type(cell, answer);
  await errors(workbench, 1).waitFor({ state: 'detached' });

  await workbench.markSwitch().click();
  await workbench.pane
    .getByText(/^Đã đánh dấu \d+ ô\./)
    .first()
    .waitFor();
  await action(workbench, 'Lập báo cáo').click();
  await waitForSummary(workbench);
  expect(await clicks()).toBeLessThanOrEqual(MOST_CLICKS);
});

test('the same is done by keyboard alone, from finding to finding', async () => {
  const workbench = await open({ sample: 'xa-co-loi.xlsx' });
  const { keyboard } = workbench.page;
  /** What has the focus in the pane; nothing where it was on a finding that is gone. */
  const focused = () =>
    workbench.pane.locator('body').evaluate(() => {
      const { activeElement } = document;
      const text = activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
      return { text, isFinding: activeElement?.hasAttribute('data-index') === true };
    });
  const focusPane = async () => {
    await workbench.page.locator('#grid [contenteditable]:focus').waitFor({ state: 'attached' });
    await keyboard.press('F6');
    await keyboard.press('F6');
    await workbench.page.waitForFunction(() => document.activeElement?.localName === 'iframe');
  };
  const press = async (key: string, until: () => Promise<boolean>) => {
    for (let presses = 0; !(await until()); presses++) {
      if (presses > 40) throw new Error(`${key} leads nowhere, but to “${(await focused()).text}”`);
      await keyboard.press(key);
    }
  };
  const isOn = (text: string) => async () => (await focused()).text === text;

  await workbench.paneButton('Kiểm tra trang tính này').waitFor();
  await workbench.goTo('A1');
  await focusPane();
  await press('Tab', isOn('Kiểm tra trang tính này'));
  const clicks = await countClicks(workbench);
  await keyboard.press('Enter');
  await errors(workbench, 7).waitFor();
  await workbench.paneButton('xem 2 chỗ tự sửa được').waitFor();
  await press('Tab', isOn('xem 2 chỗ tự sửa được'));
  await keyboard.press('Enter');
  await press('Tab', isOn('Sửa 2 ô'));
  await keyboard.press('Enter');
  await errors(workbench, 5).waitFor();

  let mended = 0;
  for (const [cell, answer] of answers) {
    await workbench.pane.locator('[data-index]').first().waitFor();
    // On the findings already where what had the focus went away with the work.
    await press('Tab', async () => (await focused()).isFinding);
    await press('ArrowDown', async () => (await focused()).text.includes(cell));
    await keyboard.press('Enter');
    await workbench.waitUntilSelected(cell);
    await keyboard.press('F2');
    await workbench.page.locator('#grid [contenteditable]:focus').waitFor({ state: 'attached' });
    await keyboard.type(answer);
    await keyboard.press('Enter');
    mended++;
    // Until the cell is written the grid takes the focus back.
    if (mended < answers.length) await errors(workbench, 5 - mended).waitFor();
    else await errors(workbench, 1).waitFor({ state: 'detached' });
    await focusPane();
  }

  await press('Tab', isOn('Đánh dấu'));
  await keyboard.press('Enter');
  await workbench.pane
    .getByText(/^Đã đánh dấu \d+ ô\./)
    .first()
    .waitFor();
  await press('Tab', isOn('Lập báo cáo'));
  await keyboard.press('Enter');
  await waitForSummary(workbench);
  expect((await clicks()) - answers.length).toBeLessThanOrEqual(MOST_CLICKS);
});
