import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { violations } from './axe';
import { misfits } from './layout';
import { paneStates, workbookOf, type PaneState } from './pane-states';
import { launchBrowser, WorkbenchPage } from './workbench-page';

const themes = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  contrast: { colorScheme: 'dark', forcedColors: 'active' },
} as const;

/** As narrow as Excel lets the pane be, and that again at 200 percent. */
const NARROW = [320, 190];
const USUAL_WIDTH = 380;

/** Where pictures of the states are kept, if they are wanted. */
const PICTURES = process.env.PANE_PICTURES;

let browser: Browser;
/** Shared by all states that need no page of their own: opening a workbook opens the pane anew. */
let shared: WorkbenchPage;

beforeAll(async () => {
  browser = await launchBrowser();
  shared = await WorkbenchPage.open(browser, { isUnpluggable: true });
});

afterAll(async () => {
  await browser.close();
  expect(shared.complaints).toEqual([]);
});

/** What is wrong in a state, by theme and by width. */
async function faultsOf(page: WorkbenchPage, state: PaneState): Promise<Record<string, readonly string[]>> {
  const found: Record<string, readonly string[]> = {};
  for (const [theme, media] of Object.entries(themes)) {
    await page.page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    found[theme] = await violations(page.paneFrame());
    await keepPicture(page, `${state.name} ${theme}`);
  }
  for (const width of NARROW) {
    await page.setPaneWidth(width);
    found[`${width} px`] = await misfits(page.paneFrame());
    await keepPicture(page, `${state.name} ${width}`);
  }
  return found;
}

async function keepPicture({ page }: WorkbenchPage, name: string): Promise<void> {
  if (PICTURES === undefined) return;
  await mkdir(PICTURES, { recursive: true });
  const picture = path.join(PICTURES, `${name.replaceAll(' ', '-')}.png`);
  await page.locator('#pane-frame').screenshot({ path: picture, animations: 'disabled' });
}

test.each(paneStates)('the pane is accessible and fits in every theme: $name', async (state) => {
  const { options } = state;
  const page = options === undefined ? shared : await WorkbenchPage.open(browser, options);
  // The add-in comes once the grid has drawn the workbook.
  await page.page.locator('#pane-frame iframe').waitFor();
  await page.setPaneWidth(USUAL_WIDTH);
  if (options === undefined) {
    const name = `${state.name}.xlsx`;
    await page.openFile({ name, content: await workbookOf(state) });
    await page.waitUntilOpen(name);
  }
  await state.reach(page);
  await page.page.mouse.move(0, 0);
  const found = await faultsOf(page, state);
  if (page !== shared) await page.close();
  expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, []])));
});
