import { violations } from './axe';
import { useWorkbench } from './use-workbench';

const open = useWorkbench();

test.each(['light', 'dark'] as const)('axe finds nothing on the workbench and the pane in %s', async (colorScheme) => {
  const workbench = await open({ colorScheme });
  await workbench.paneButton('Kiểm tra trang tính này').click();
  await workbench.pane.getByRole('region', { name: 'Kết quả' }).waitFor();
  for (const frame of workbench.page.frames()) {
    expect({ page: new URL(frame.url()).pathname, found: await violations(frame) }).toEqual({
      page: new URL(frame.url()).pathname,
      found: [],
    });
  }
});

test('the language switch puts the page and the pane into English', async () => {
  const workbench = await open();
  await workbench.page.getByRole('combobox', { name: 'Ngôn ngữ' }).selectOption('en');
  await workbench.button('Open file').waitFor();
  await workbench.paneButton('Check this sheet').waitFor();
  expect(await workbench.page.locator('html').getAttribute('lang')).toBe('en');
});
