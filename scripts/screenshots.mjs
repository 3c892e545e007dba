// `npm run screenshots [-- NAME…]`: takes the pictures in docs/ anew, from the workbench as it is built now; without names
// also one of every state of the pane, in each theme and as narrow as it gets, to be looked at in .cache/pane-states.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { ensureBuilt } from './lib/ensure-built.mjs';
import { ensureDependencies } from './lib/ensure-dependencies.mjs';
import { chromiumArguments, findChromium } from './lib/find-chromium.mjs';
import { inProject } from './lib/project.mjs';
import { startWorkbenchServer } from './lib/workbench-server.mjs';

const VIEWPORT = { width: 1360, height: 850 };
const docs = inProject('docs');

/** Each picture: the sample or the file that is opened, and what is done before it is taken. */
const pictures = [
  { name: 'workbench', act: async () => undefined },
  { name: 'workbench-first-run', isFirstRun: true, act: async () => undefined },
  {
    name: 'workbench-empty-sheet',
    act: async ({ page, pane }) => {
      await page.getByRole('tab', { name: 'Bản nháp' }).click();
      await button(pane, 'Kiểm tra trang tính này').click();
      await button(pane, 'Thử với biểu mẫu').waitFor();
    },
  },
  { name: 'workbench-read-only', query: '&readOnly', act: check },
  { name: 'workbench-old-excel', query: '&excelApi=1.7', readyWith: 'Mở lại ngăn', act: async () => undefined },
  {
    name: 'workbench-shortcuts',
    act: async ({ page, pane }) => {
      await button(pane, 'Kiểm tra trang tính này').focus();
      await page.keyboard.press('F1');
      await pane.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'workbench-self-test',
    act: async ({ pane }) => {
      await button(pane, 'Tùy chọn').click();
      await button(pane, 'Tự kiểm tra').click();
      await button(pane, 'Bắt đầu thử').click();
      await button(pane, 'Có màu vàng').click({ timeout: 120_000 });
      await button(pane, 'Bỏ qua').click({ timeout: 120_000 });
      await pane.getByRole('button', { name: 'Thử lại' }).waitFor();
    },
  },
  { name: 'workbench-checked', act: check },
  {
    name: 'workbench-marked',
    act: async (pages) => {
      await check(pages);
      await mark(pages);
      await pages.pane.getByRole('button', { name: /^12 · Chưa đạt/ }).click();
      await pages.page.locator('#selected-cell').getByText(/^E26/).waitFor();
    },
  },
  { name: 'workbench-summary', act: summaryWithChart },
  {
    name: 'workbench-gaps',
    act: async (pages) => {
      await summarise(pages);
      await pages.page.getByRole('tab', { name: 'Chưa đạt' }).click();
    },
  },
  {
    name: 'workbench-errors',
    sample: 'xa-co-loi.xlsx',
    act: async (pages) => {
      await check(pages);
      await mark(pages);
      await pages.pane.getByRole('button', { name: /· E22/ }).click();
      await pages.page.locator('#selected-cell').getByText(/^E22/).waitFor();
    },
  },
  {
    name: 'workbench-roll-up',
    act: async ({ page, pane }) => {
      await more({ pane }, 'Gộp nhiều tệp');
      const chosen = page.waitForEvent('filechooser');
      await button(pane, 'Chọn tệp').click();
      const names = ['xa-sung-phai-28-34', 'xa-co-loi', 'xa-danh-dau-x', 'xa-hai-nam', 'encrypted'];
      await (await chosen).setFiles(names.map((name) => inProject('tests', 'fixtures', `${name}.xlsx`)));
      await pane.getByRole('status').getByText('Đã tổng hợp').waitFor();
    },
  },
  {
    name: 'workbench-ribbon',
    act: async ({ page }) => {
      // An open pane shows the result itself.
      await button(page, 'Đóng ngăn').click();
      await button(page, 'Kiểm tra').click();
      await page.frameLocator('#add-in-dialog iframe').getByRole('heading').waitFor();
    },
  },
  {
    name: 'workbench-refused',
    act: async ({ page }) => {
      await page.locator('#file-input').setInputFiles(inProject('tests', 'fixtures', 'encrypted.xlsx'));
      await page.getByRole('alert').waitFor();
    },
  },
  { name: 'workbench-dark', colorScheme: 'dark', act: check },
  { name: 'workbench-columns', file: 'xa-hai-nam.xlsx', act: askColumns },
  {
    name: 'workbench-columns-dark',
    file: 'xa-hai-nam.xlsx',
    colorScheme: 'dark',
    act: async (pages) => {
      await askColumns(pages);
      await pages.pane.getByRole('combobox', { name: 'Kết quả', exact: true }).selectOption({ index: 5 });
      await pages.pane.getByText('Sẽ đọc được').waitFor();
    },
  },
  {
    name: 'workbench-unicode',
    file: 'xa-phong-chu-cu.xlsx',
    act: async ({ pane }) => {
      await button(pane, 'Kiểm tra trang tính này').click();
      await pane.getByRole('button', { name: /^Phông chữ cũ/ }).click();
      await button(pane, 'Chuyển sang Unicode').click();
      await pane.getByRole('button', { name: /^Chuyển \d+ ô$/ }).scrollIntoViewIfNeeded();
    },
  },
  { name: 'workbench-criteria', act: editCriteria },
  { name: 'workbench-rule', act: chooseRule },
  { name: 'workbench-conclusions', act: sayConclusions },
  { name: 'workbench-letterhead', act: editLetterhead },
  { name: 'workbench-own-set', file: 'xa-bo-rieng-cham-diem.xlsx', act: howItWasRead },
  {
    name: 'workbench-own-set-marked',
    file: 'xa-bo-rieng-cham-diem.xlsx',
    act: async (pages) => {
      await check(pages);
      await mark(pages);
      await more(pages, 'Tính điểm');
      await pages.pane.getByRole('button', { name: /^Ghi \d+ công thức$/ }).click();
      await pages.pane.getByRole('region', { name: 'Ô có điểm khác với điểm tính được' }).waitFor();
    },
  },
  {
    name: 'workbench-scores',
    file: 'xa-bo-rieng-cham-diem.xlsx',
    act: async (pages) => {
      await check(pages);
      await more(pages, 'Tính điểm');
      await pages.pane.getByRole('dialog').waitFor();
    },
  },
  { name: 'workbench-own-set-summary', file: 'xa-bo-rieng-cham-diem.xlsx', act: summarise },
  {
    name: 'workbench-own-set-roll-up',
    act: async ({ page, pane }) => {
      await more({ pane }, 'Gộp nhiều tệp');
      const chosen = page.waitForEvent('filechooser');
      await button(pane, 'Chọn tệp').click();
      await (await chosen).setFiles(filesOfOneForm());
      await pane.getByRole('status').getByText('Đã tổng hợp').waitFor();
    },
  },
  { name: 'workbench-levels', file: 'benh-vien-cac-muc.xlsx', act: howItWasRead },
  { name: 'workbench-ticks', file: 'cac-ban-danh-dau.xlsx', act: check },
  { name: 'workbench-likely-set', file: 'xa-giong-bo-co-san.xlsx', act: check },
  { name: 'workbench-units', file: 'sheets/ma-tran-doc-nhom.xlsx', act: check },
];

ensureDependencies();
ensureBuilt(['pane', 'workbench']);
mkdirSync(docs, { recursive: true });
const server = await startWorkbenchServer({ port: 0 });
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments });
try {
  const wanted = process.argv.slice(2);
  for (const picture of pictures) if (wanted.length === 0 || wanted.includes(picture.name)) await take(picture);
} finally {
  await browser.close();
  await server.close();
}

if (process.argv.length === 2) pictureStates();

function filesOfOneForm() {
  const folder = inProject('tests', 'fixtures', 'same-form');
  return readdirSync(folder).map((name) => path.join(folder, name));
}

function pictureStates() {
  const jest = [inProject('node_modules', 'jest', 'bin', 'jest.js'), '--config', 'tests/e2e/jest.config.cjs'];
  const { status } = spawnSync(process.execPath, [...jest, 'tests/e2e/every-state.test.ts'], {
    cwd: inProject(),
    env: { ...process.env, PANE_PICTURES: inProject('.cache', 'pane-states') },
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
}

async function take({
  name,
  sample = 'xa-sung-phai-28-34.xlsx',
  file,
  colorScheme = 'light',
  isFirstRun = false,
  query = '',
  readyWith = 'Kiểm tra trang tính này',
  act,
}) {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: VIEWPORT, colorScheme });
  if (!isFirstRun) await context.addInitScript(() => globalThis.localStorage.setItem('cham-chuan.first-run', 'over'));
  const page = await context.newPage();
  await page.goto(`${server.url}?sample=${sample}${query}`);
  const pane = page.frameLocator('#pane-frame iframe');
  await button(pane, readyWith).waitFor();
  if (file !== undefined) await open(page, file);
  await act({ page, pane });
  await page.mouse.move(0, 0);
  await isDrawn(page);
  await page.screenshot({ path: `${docs}/${name}.png`, animations: 'disabled' });
  await context.close();
  console.log(`docs/${name}.png`);
}

async function check({ pane }) {
  await button(pane, 'Kiểm tra trang tính này').click();
  await pane.getByRole('region', { name: 'Kết quả' }).waitFor();
}

async function mark({ pane }) {
  await pane.getByRole('switch', { name: 'Đánh dấu' }).click();
  await pane.getByText('Đã đánh dấu').first().waitFor();
}

/** One of the rarer things at the pane's foot. */
async function more({ pane }, name) {
  await button(pane, 'Việc khác').click();
  await button(pane, name).click();
}

async function howItWasRead(pages) {
  await check(pages);
  await pages.pane.getByRole('button', { name: / · /, expanded: false }).click();
  await button(pages.pane, 'Đã hiểu biểu thế nào').click();
  await pages.pane.getByRole('list', { name: 'Đã hiểu biểu thế nào' }).waitFor();
}

async function editCriteria({ pane }) {
  await button(pane, 'Tùy chọn').click();
  await button(pane, 'Tạo, sửa bộ tiêu chí').click();
  await button(pane, 'Tạo từ trang tính “Sùng Phài”').click();
  await pane.locator('[data-place="0.0"]').waitFor();
}

/** A rule whose numbers are filled in, with a figure of another criterion. */
async function chooseRule(pages) {
  await editCriteria(pages);
  const { pane } = pages;
  const choose = (name, label) => pane.getByRole('combobox', { name, exact: true }).selectOption({ label });
  await pane.locator('[data-place="0.0"]').click();
  await choose('Cách đánh giá', 'Số lượng, so với mức yêu cầu');
  await pane.getByRole('textbox', { name: 'Ít nhất', exact: true }).fill('1');
  await button(pane, 'Danh sách').click();
  await pane.locator('[data-place="0.1"]').click();
  await choose('Cách đánh giá', 'Công thức');
  await choose('Dạng công thức', 'Tỷ lệ b/a so với mục tiêu, nhân điểm tối đa');
  await pane.getByRole('textbox', { name: 'Mục tiêu (%)' }).fill('80');
  await pane.getByRole('textbox', { name: 'Điểm tối đa' }).fill('6');
  const whole = pane.getByRole('group', { name: /^Số a/ });
  await whole.getByRole('textbox', { name: 'Tên' }).fill('Số văn bản đã ban hành');
  await whole.getByRole('combobox', { name: 'Ghi ở đâu' }).selectOption('1');
  await pane.getByRole('group', { name: /^Số b/ }).getByRole('textbox', { name: 'Tên' }).fill('Số đã công khai');
  await pane.getByRole('combobox', { name: 'Dạng công thức' }).scrollIntoViewIfNeeded();
}

/** What else holds of conclusions. */
async function sayConclusions(pages) {
  await editCriteria(pages);
  const { pane } = pages;
  await pane.getByRole('button', { name: /^Mức công nhận: / }).click();
  for (const [place, title] of ['Hoàn thành xuất sắc', 'Hoàn thành tốt'].entries()) {
    await button(pane, 'Thêm mức công nhận').click();
    const level = pane.getByRole('group', { name: `Mức ${place + 1}`, exact: true });
    await level.getByRole('textbox', { name: 'Tên mức' }).fill(title);
  }
  await pane.getByLabel('Chưa đủ số tháng thì không xếp loại').check();
  await pane.getByRole('textbox', { name: 'Số tháng, ít nhất' }).fill('9');
  await pane.getByRole('textbox', { name: 'Câu hỏi khi biểu không ghi' }).fill('Đã thành lập từ 9 tháng trở lên');
  await pane.getByLabel('Không xếp cao hơn đơn vị cấp trên').check();
  await pane.getByRole('textbox', { name: 'Tên gọi' }).fill('Xếp loại của Tổ');
  await button(pane, 'Giới hạn số đơn vị của một mức').click();
  await pane.getByRole('textbox', { name: 'Không quá (%)' }).fill('20');
  await pane.getByRole('group', { name: 'Giới hạn số đơn vị 1' }).scrollIntoViewIfNeeded();
}

async function editLetterhead({ pane }) {
  await button(pane, 'Tùy chọn báo cáo').click();
  await button(pane, 'Thể thức, chữ ký').click();
  const field = (name) => pane.getByRole('textbox', { name });
  await field('Cơ quan cấp trên').fill('CÔNG AN TỈNH LAI CHÂU');
  await field('Cơ quan lập bảng').fill('CÔNG AN XÃ SÙNG PHÀI');
  await field('Người ký: quyền hạn').fill('TRƯỞNG CÔNG AN XÃ');
}

async function open(page, file) {
  await page.locator('#file-input').setInputFiles(inProject('tests', 'fixtures', file));
  await page.locator('#file-name').getByText(path.basename(file)).waitFor();
}

async function askColumns({ pane }) {
  await button(pane, 'Kiểm tra trang tính này').click();
  await button(pane, 'Xác định các cột…').click();
  await pane.getByRole('dialog').waitFor();
}

async function summarise(pages) {
  await check(pages);
  await button(pages.pane, 'Lập báo cáo').click();
  await pages.pane.getByText('Đã thêm trang').first().waitFor();
  await pages.page.getByRole('tab', { name: 'Tổng hợp' }).click();
  await pages.page.getByRole('img').first().waitFor();
}

/** The chart stands below the tables. */
async function summaryWithChart(pages) {
  await summarise(pages);
  await pages.page.locator('#grid canvas').last().hover();
  await pages.page.mouse.wheel(0, 240);
}

function button(place, name) {
  return place.getByRole('button', { name, exact: true });
}

/** The grid is a canvas that is drawn a frame or two after its cells are set: two pictures alike mean that it is done. */
async function isDrawn(page) {
  let before = Buffer.alloc(0);
  for (;;) {
    await page.waitForTimeout(300);
    const now = await page.screenshot({ animations: 'disabled' });
    if (now.equals(before)) return;
    before = now;
  }
}
