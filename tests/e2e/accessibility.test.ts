import type { Browser } from 'playwright-core';
import { violations } from './axe';
import { launchBrowser, WorkbenchPage } from './workbench-page';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

test.each(['light', 'dark'] as const)('axe finds nothing on the workbench and the pane in %s', async (colorScheme) => {
  const workbench = await WorkbenchPage.open(browser, { colorScheme });
  await workbench.paneButton('Kiểm tra trang tính này').click();
  await workbench.pane.getByRole('region', { name: 'Kết quả' }).waitFor();
  for (const frame of workbench.page.frames()) {
    expect({ page: new URL(frame.url()).pathname, found: await violations(frame) }).toEqual({
      page: new URL(frame.url()).pathname,
      found: [],
    });
  }
  await workbench.close();
});

test('the main job is done by keyboard alone', async () => {
  const workbench = await WorkbenchPage.open(browser);
  const { keyboard } = workbench.page;
  const focused = () => workbench.pane.locator('*:focus');

  await workbench.goTo('A1:B1');
  await keyboard.press('F6');
  await keyboard.press('F6');
  while ((await focused().textContent()) !== 'Kiểm tra trang tính này') await keyboard.press('Tab');
  await keyboard.press('Enter');
  await workbench.pane.getByRole('region', { name: 'Kết quả' }).waitFor();

  const secondGap = workbench.pane.getByRole('button', { name: /Tiêu chí 12 chưa đạt/ });
  while ((await focused().getAttribute('data-index')) === null) await keyboard.press('Shift+Tab');
  await keyboard.press('ArrowDown');
  expect(await secondGap.evaluate((row) => row === document.activeElement)).toBe(true);
  await keyboard.press('Enter');
  await workbench.waitUntilSelected('E26');

  await keyboard.press('F2');
  await workbench.page.locator('#grid [contenteditable]:focus').waitFor({ state: 'attached' });
  await keyboard.type('Đạt');
  await keyboard.press('Enter');
  await workbench.waitUntilCellIs('E26', 'Đạt');
  await workbench.close();
});

test('the language switch puts the page and the pane into English', async () => {
  const workbench = await WorkbenchPage.open(browser);
  await workbench.page.getByRole('combobox', { name: 'Ngôn ngữ' }).selectOption('en');
  await workbench.button('Open file').waitFor();
  await workbench.paneButton('Check this sheet').waitFor();
  expect(await workbench.page.locator('html').getAttribute('lang')).toBe('en');
  await workbench.close();
});
