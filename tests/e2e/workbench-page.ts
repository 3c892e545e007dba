import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type Browser, type Frame, type FrameLocator, type Locator, type Page } from 'playwright-core';
import { makeUnpluggable } from './unplugged';

const FIXTURES = path.resolve(__dirname, '../fixtures');
const VIEWPORT = { width: 1400, height: 900 };

/** An environment variable that the tests' set-up provides. */
function provided(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run the tests with tests/e2e/jest.config.cjs.`);
  return value;
}

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: provided('CHROMIUM'),
    args: provided('CHROMIUM_ARGUMENTS').split(' '),
  });
}

/** The absolute path of a sample workbook. */
export function fixture(name: string): string {
  return path.join(FIXTURES, name);
}

/** A red, green and blue, 0 to 255 each. */
export type Color = readonly [number, number, number];

/** How the workbench is opened: this, and the file, brings about each state that the pane has. */
export interface WorkbenchOptions {
  /** One of the workbooks that the server offers. */
  readonly sample?: string;
  readonly colorScheme?: 'light' | 'dark';
  /** With the pane's introduction, which nobody has seen yet. */
  readonly isFirstRun?: boolean;
  /** The workbook is only viewed, as in Excel on the web before *Enable Editing*; what is written is refused. */
  readonly isReadOnly?: boolean;
  /** The highest requirement set of the Excel that is played; below 1.9 the pane says that it is too old. */
  readonly excelApi?: string;
  /** Parts of addresses that the server does not answer: "office.js" for a pane without Microsoft's part. */
  readonly unreachable?: readonly string[];
  /** Files that the office has put into the folder "criteria" of its server, by name. */
  readonly officeSets?: Readonly<Record<string, string>>;
  /** Another page of an add-in than the pane, and what stands behind its address. */
  readonly inPlaceOfThePane?: { readonly page: string; readonly query: string };
  /** So that `unplug` can let Excel fail. */
  readonly isUnpluggable?: boolean;
}

/** Drives the workbench as its user does, and sees what its user sees. */
export class WorkbenchPage {
  /** What went wrong in a script or on the console, and requests that left this machine: there is never to be any. */
  readonly complaints: string[] = [];
  readonly pane: FrameLocator;
  /** What the page has asked before changes are lost, and whether they may be. */
  readonly asked: string[] = [];
  mayLoseChanges = true;
  /** What is typed where the page asks for a text. */
  typedAnswer = '';

  private constructor(readonly page: Page) {
    this.pane = page.frameLocator('#pane-frame iframe');
    page.on('pageerror', (error) => this.complaints.push(error.stack ?? error.message));
    page.on('dialog', (dialog) => {
      this.asked.push(dialog.message());
      if (dialog.type() === 'prompt') void dialog.accept(this.typedAnswer);
      else void (this.mayLoseChanges ? dialog.accept() : dialog.dismiss());
    });
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (protocol === 'https:' && hostname !== 'localhost') this.complaints.push(`Request to ${hostname}`);
    });
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
  }

  /** Opens the page with a sample workbook, and waits until the grid and the pane are there. */
  static async open(browser: Browser, options: WorkbenchOptions = {}): Promise<WorkbenchPage> {
    const { sample = 'xa-sung-phai-28-34.xlsx', colorScheme = 'light', isFirstRun = false } = options;
    const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: VIEWPORT, colorScheme });
    if (!isFirstRun) await context.addInitScript(() => localStorage.setItem('cham-chuan.first-run', 'over'));
    if (options.isUnpluggable) await makeUnpluggable(context);
    const workbench = new WorkbenchPage(await context.newPage());
    for (const part of options.unreachable ?? []) await workbench.cutOff(part);
    for (const [name, body] of Object.entries(options.officeSets ?? {}))
      await context.route(`**/criteria/${name}`, (route) => route.fulfill({ body, contentType: 'application/json' }));
    if (options.inPlaceOfThePane !== undefined) await workbench.replacePane(options.inPlaceOfThePane);
    const address = new URL(provided('WORKBENCH_URL'));
    address.searchParams.set('sample', sample);
    if (options.isReadOnly === true) address.searchParams.set('readOnly', '');
    if (options.excelApi !== undefined) address.searchParams.set('excelApi', options.excelApi);
    await workbench.page.goto(address.href);
    const canStart = [options.excelApi, options.unreachable, options.inPlaceOfThePane].every(
      (one) => one === undefined,
    );
    if (canStart) await workbench.waitUntilOpen(sample);
    return workbench;
  }

  private async replacePane({ page, query }: { readonly page: string; readonly query: string }): Promise<void> {
    await this.page.route(/\/taskpane\.html$/, (route) =>
      route.fulfill({ status: 302, headers: { location: `${path.basename(page)}?${query}` } }),
    );
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  /** From now on the server does not answer for addresses with that part, as where the network is down. */
  async cutOff(part: string): Promise<void> {
    await this.page.context().route(
      (url) => url.pathname.includes(part),
      (route) => route.abort(),
    );
  }

  /** The network is back. */
  async reconnect(): Promise<void> {
    await this.page.context().unrouteAll();
  }

  /** The pane's own page. */
  paneFrame(): Frame {
    const frame = this.page.frames().find((one) => one.url().includes('taskpane'));
    if (frame === undefined) throw new Error('There is no pane');
    return frame;
  }

  /** Makes the pane as wide as its user could. */
  async setPaneWidth(pixels: number): Promise<void> {
    await this.page.locator('#pane').evaluate((pane, width) => {
      pane.style.flex = `none`;
      pane.style.width = `${width}px`;
    }, pixels);
    await this.paneFrame().waitForFunction((width) => Math.abs(innerWidth - width) <= 2, pixels);
  }

  /** Checks the sheet in front, and waits for the result. */
  async check(): Promise<void> {
    await this.paneButton('Kiểm tra trang tính này').click();
    await this.pane.getByRole('region', { name: 'Kết quả' }).waitFor();
    // The head has the figure before the list is drawn.
    await this.pane
      .getByRole('region', { name: 'Vấn đề' })
      .or(this.pane.getByText('Không có vấn đề nào'))
      .first()
      .waitFor();
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  paneButton(name: string): Locator {
    return this.pane.getByRole('button', { name, exact: true });
  }

  /** Of the bar at the pane's foot. */
  markSwitch(): Locator {
    return this.pane.getByRole('switch', { name: 'Đánh dấu' });
  }

  /** Presses one of the rarer things at the pane's foot. */
  async more(name: string): Promise<void> {
    await this.paneButton('Việc khác').click();
    await this.paneButton(name).click();
  }

  /** Writes the formulas that scoring shows beforehand. */
  async score(): Promise<void> {
    await this.more('Tính điểm');
    await this.pane.getByRole('button', { name: /^Ghi \d+ công thức$/ }).click();
  }

  /** Keeps the results of the period as they are shown beforehand. */
  async keepPeriod(): Promise<void> {
    await this.more('Lưu kết quả kỳ này…');
    await this.paneButton('Lưu kết quả').click();
  }

  /** Shows what stands behind the figure in the pane's head: by which set, which columns. */
  async openDetails(): Promise<void> {
    await this.pane.getByRole('button', { name: / · /, expanded: false }).click();
    await this.pane.getByRole('region', { name: 'Về kết quả này' }).waitFor();
  }

  tab(name: string): Locator {
    return this.page.getByRole('tab', { name, exact: true });
  }

  /** Opens a file as by *Mở tệp*. */
  async openFile(file: string | { readonly name: string; readonly content: Uint8Array }): Promise<void> {
    const input = this.page.locator('#file-input');
    if (typeof file === 'string') await input.setInputFiles(file);
    else {
      const { name, content } = file;
      await input.setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
    }
  }

  /** Waits until a workbook of that name is shown and the pane answers. */
  async waitUntilOpen(fileName: string): Promise<void> {
    await this.page.locator('#file-name').getByText(fileName).waitFor();
    await this.page.locator('#grid canvas[id^="univer-sheet"]').waitFor();
    await this.paneButton('Kiểm tra trang tính này').waitFor();
  }

  /** The workbook as *Lưu tệp* gives it. */
  async save(): Promise<{ readonly fileName: string; readonly content: Uint8Array }> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.button('Lưu tệp').click()]);
    return { fileName: download.suggestedFilename(), content: await readFile(await download.path()) };
  }

  /** Goes to a cell by the name box, as in Excel. */
  async goTo(cell: string): Promise<void> {
    const nameBox = this.page.locator('[data-u-comp="defined-name"] input');
    const go = async () => {
      await nameBox.fill(cell);
      await nameBox.press('Enter');
    };
    await go();
    // A dialog that has just closed gives the focus back to the grid, which may be between the two.
    await this.waitUntilSelected(cell, 3_000).catch(go);
    await this.waitUntilSelected(cell);
  }

  /** Waits until that cell is the selected one. */
  async waitUntilSelected(cell: string, timeout?: number): Promise<void> {
    await this.page
      .locator('#selected-cell')
      .getByText(new RegExp(`^${cell}(:|$)`))
      .waitFor(timeout === undefined ? {} : { timeout });
  }

  /** What the foot of the grid says of the selected cell. */
  async selectedCell(): Promise<string> {
    return (await this.page.locator('#selected-cell').textContent()) ?? '';
  }

  /** Goes to a cell and waits until it holds that value. */
  async waitUntilCellIs(cell: string, value: string): Promise<void> {
    await this.goTo(cell);
    await this.page.locator('#selected-cell').getByText(`${cell}: ${value}`, { exact: true }).waitFor();
  }

  /** Types into a cell and leaves it by Enter. */
  async type(cell: string, text: string): Promise<void> {
    await this.goTo(cell);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
    await this.waitUntilCellIs(cell, text);
  }

  /**
   * The colour that a cell has on the screen, whatever made it so: read off the grid's canvas, within the frame that the
   * grid draws around the selected cell.
   */
  async colorOf(cell: string): Promise<Color> {
    await this.goTo(cell);
    const inside = await this.page.evaluate(insideOfSelection, null);
    if (inside === null) throw new Error(`The grid shows no selection at ${cell}.`);
    return inside.color;
  }

  /** Clicks on a cell with the mouse. */
  async click(cell: string, button: 'left' | 'right' = 'left'): Promise<void> {
    await this.goTo(cell);
    const inside = await this.page.evaluate(insideOfSelection, null);
    if (inside === null) throw new Error(`The grid shows no selection at ${cell}.`);
    await this.page.locator('#grid canvas[id^="univer-sheet"]').click({ position: inside.position, button });
  }

  /** Waits until a cell has that colour. */
  async waitForColor(cell: string, color: Color): Promise<void> {
    await this.goTo(cell);
    await this.page.waitForFunction(insideOfSelection, color, { polling: 100 });
  }
}

/**
 * Runs in the page: finds the left side of the blue frame on the canvas by its colour, and reads a pixel beside it.
 * @param wanted where given, any other colour is answered by null
 */
function insideOfSelection(wanted: Color | null): { color: Color; position: { x: number; y: number } } | null {
  const HEADERS = { width: 50, height: 24 };
  const canvas = document.querySelector<HTMLCanvasElement>('#grid canvas[id^="univer-sheet"]');
  const context = canvas?.getContext('2d');
  if (!canvas || !context) return null;
  const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
  const isFrame = (x: number, y: number): boolean => {
    const at = (y * width + x) * 4;
    const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray(at, at + 4);
    return red < 60 && green < 110 && blue > 220 && alpha > 100;
  };
  for (let x = HEADERS.width; x < width; x++) {
    for (let y = HEADERS.height; y < height - 10; y++) {
      if (!isFrame(x, y) || !isFrame(x, y + 10)) continue;
      const at = ((y + 6) * width + x + 4) * 4;
      const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray(at, at + 4);
      // Where nothing is drawn, the white page shows through.
      const color: Color = alpha === 0 ? [255, 255, 255] : [red, green, blue];
      if (wanted !== null && String(wanted) !== String(color)) return null;
      return { color, position: { x: x + 4, y: y + 6 } };
    }
  }
  return null;
}
