import type { Browser } from 'playwright-core';
import { fixture, launchBrowser, WorkbenchPage } from './workbench-page';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

test('a total that somebody typed wrong is shown, replaced when that is asked for, and given back', async () => {
  const workbench = await WorkbenchPage.open(browser);
  const { pane } = workbench;
  await workbench.openFile(fixture('cham-diem-co-loi.xlsx'));
  await workbench.waitUntilOpen('cham-diem-co-loi.xlsx');
  await workbench.goTo('E18');
  const typed = await workbench.selectedCell();
  await workbench.paneButton('Kiểm tra trang tính này').click();
  await pane.getByRole('region', { name: 'Kết quả' }).waitFor();
  await pane.getByTitle('Tới ô E18').first().click();
  await workbench.waitUntilSelected('E18');
  await workbench.more('Tính điểm');

  const offer = pane.getByRole('region', { name: 'Ô có điểm khác với điểm tính được' });
  await offer.getByRole('checkbox', { name: /^E18/ }).waitFor();
  expect(await workbench.selectedCell()).toBe(typed);
  await offer.getByRole('button', { name: 'Thay 1 ô' }).click();
  await pane.getByText('Đã thay điểm ở 1 ô bằng công thức.').first().waitFor();
  await workbench.goTo('E18');
  expect(await workbench.selectedCell()).not.toBe(typed);

  await workbench.paneButton('Hoàn tác').click();
  await pane.getByText('Đã hoàn tác việc thay điểm.').first().waitFor();
  await workbench.waitUntilCellIs('E18', typed.replace('E18: ', ''));
  expect(workbench.complaints).toEqual([]);
  await workbench.close();
});
