import type { Browser } from 'playwright-core';
import { launchBrowser, WorkbenchPage, type WorkbenchOptions } from './workbench-page';

/**
 * A browser for a file of tests, closed after them. Every page that a test opens is closed after it, and there was
 * nothing to complain of on any.
 * @returns what opens the workbench
 */
export function useWorkbench(): (options?: WorkbenchOptions) => Promise<WorkbenchPage> {
  let browser: Browser;
  let pages: WorkbenchPage[] = [];

  beforeAll(async () => {
    browser = await launchBrowser();
  });

  afterEach(async () => {
    const complaints = pages.flatMap((page) => page.complaints);
    for (const page of pages) await page.close();
    pages = [];
    expect(complaints).toEqual([]);
  });

  afterAll(async () => {
    await browser.close();
  });

  return async (options) => {
    const page = await WorkbenchPage.open(browser, options);
    pages.push(page);
    return page;
  };
}
