import { Workbook } from 'exceljs';
import type { Frame } from 'playwright-core';
import { misfits } from './layout';
import { manyCommunes } from './many-communes';
import { useWorkbench } from './use-workbench';

/** The sum of what moves, as browsers count it: 0.1 is good, and what is below 0.01 nobody sees. */
const MOST_SHIFT = 0.01;
/** Elements in the pane, however long the list is. */
const MOST_ELEMENTS = 800;
/** Pieces of work of 50 ms and more while the list is scrolled from one end to the other. */
const MOST_LONG_TASKS = 2;

const UNITS = 250;
const GAPS_OF_A_UNIT = 20;

const open = useWorkbench();

/** What has moved on the page since it was opened, asked for or not. */
function shifts(frame: Frame): Promise<number> {
  return frame.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += Number(Reflect.get(entry, 'value'));
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 200);
      }),
  );
}

/** Communes against criteria, with five thousand gaps. */
async function longMatrix(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('Các xã');
  const criteria = Array.from({ length: 34 }, (_, index) => index + 1);
  sheet.addRow(['TT', 'Tên xã', ...criteria.map((number) => `Tiêu chí ${number}`)]);
  for (let unit = 1; unit <= UNITS; unit++) {
    const results = criteria.map((number) => (number <= GAPS_OF_A_UNIT ? 'Chưa đạt' : 'Đạt'));
    sheet.addRow([unit, `Xã số ${unit}`, ...results]);
  }
  sheet.addRow([]);
  sheet.addRow(['Ghi chú: Theo Quyết định 9745/QĐ-BCA-V05']);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

test('nothing moves while the pane opens, and nothing but what is new when the result comes', async () => {
  const workbench = await open();
  await workbench.paneFrame().evaluate(() => document.fonts.ready);
  expect(await shifts(workbench.paneFrame())).toBeLessThanOrEqual(MOST_SHIFT);
  await workbench.check();
  expect(await shifts(workbench.paneFrame())).toBeLessThanOrEqual(MOST_SHIFT);
});

test('five thousand findings are scrolled through without a halt, and only those in sight are on the page', async () => {
  const workbench = await open();
  await workbench.openFile({ name: 'cac-xa.xlsx', content: await longMatrix() });
  await workbench.waitUntilOpen('cac-xa.xlsx');
  await workbench.check();
  await workbench.paneButton(`Chưa đạt ${UNITS * GAPS_OF_A_UNIT}`).waitFor();
  const scrolled = await workbench.paneFrame().evaluate(async () => {
    const root = document.documentElement;
    let longTasks = 0;
    new PerformanceObserver((list) => (longTasks += list.getEntries().length)).observe({ type: 'longtask' });
    let elements = 0;
    const steps = 60;
    for (let step = 1; step <= steps; step++) {
      root.scrollTop = (root.scrollHeight * step) / steps;
      await new Promise(requestAnimationFrame);
      elements = Math.max(elements, document.querySelectorAll('*').length);
    }
    // Lines turn out higher or lower than expected once they are there.
    for (let frame = 0; frame < 10; frame++) {
      root.scrollTop = root.scrollHeight;
      await new Promise(requestAnimationFrame);
    }
    return { longTasks, elements };
  });
  await workbench.pane.getByRole('heading', { name: `Xã số ${UNITS}` }).waitFor();
  expect(scrolled.elements).toBeLessThan(MOST_ELEMENTS);
  expect(scrolled.longTasks).toBeLessThanOrEqual(MOST_LONG_TASKS);
});

test('the whole workbook is checked at once, and its units lead to their sheets and back', async () => {
  const workbench = await open();
  await workbench.openFile({ name: 'ba-xa.xlsx', content: await manyCommunes(3) });
  await workbench.waitUntilOpen('ba-xa.xlsx');
  await workbench.paneButton('Kiểm tra cả sổ').click();
  const units = workbench.pane.getByRole('list', { name: 'Các đơn vị trong sổ làm việc' }).getByRole('button');
  await units.nth(2).waitFor();
  expect(await units.allInnerTexts()).toEqual([
    expect.stringMatching(/^Xã Thử 1\s+33\/34/),
    expect.stringMatching(/^Xã Thử 2\s+33\/34/),
    expect.stringMatching(/^Xã Thử 3\s+33\/34/),
  ]);

  await units.nth(1).click();
  await workbench.page.getByRole('tab', { name: 'Xã 2', selected: true }).waitFor();
  await workbench.pane.getByRole('button', { name: /^7 · Chưa đạt/ }).click();
  await workbench.waitUntilSelected('D9');
  await workbench.pane.getByRole('combobox', { name: 'Đơn vị' }).selectOption('Cả sổ làm việc');
  await units.nth(2).click();
  await workbench.page.getByRole('tab', { name: 'Xã 3', selected: true }).waitFor();
});

test('the pane fits from 320 to 800 pixels and at 200 percent, with nothing cut off', async () => {
  const workbench = await open({ sample: 'xa-co-loi.xlsx' });
  await workbench.check();
  await workbench.paneButton('Tùy chọn').click();
  for (const width of [190, 320, 400, 640, 800]) {
    await workbench.setPaneWidth(width);
    expect({ width, misfits: await misfits(workbench.paneFrame()) }).toEqual({ width, misfits: [] });
  }
});
