import { readFile } from 'node:fs/promises';
import type { Locator } from 'playwright-core';
import { parseCriteriaFile } from '../../src/criteria/criteria-file';
import { violations } from './axe';
import { villageForm } from './village-form';
import { useWorkbench } from './use-workbench';
import type { WorkbenchPage } from './workbench-page';

const open = useWorkbench();
let workbench: WorkbenchPage;

beforeEach(async () => {
  workbench = await open();
  const content = await villageForm('Bản Hon', ['20/3/2026', '65 %', '2 mô hình', 'Không xảy ra', 'Khá', 'Đạt']);
  await workbench.openFile({ name: 'ban-hon.xlsx', content });
  await workbench.waitUntilOpen('ban-hon.xlsx');
});

const editor = (): Locator => workbench.pane.getByRole('dialog');
const focused = (): Locator => workbench.pane.locator('*:focus');
const button = (name: string): Locator => editor().getByRole('button', { name, exact: true });

async function openOptions(): Promise<void> {
  const options = workbench.paneButton('Tùy chọn');
  if ((await options.getAttribute('aria-expanded')) !== 'true') await options.click();
}

async function openEditor(): Promise<void> {
  await openOptions();
  await workbench.paneButton('Tạo, sửa bộ tiêu chí').click();
  await editor().waitFor();
}

async function makeFromSheet(): Promise<void> {
  await openEditor();
  await button('Tạo từ trang tính “Bản Hon”').click();
}

async function waitForResult(metOfTotal: string): Promise<void> {
  await workbench.pane.getByRole('region', { name: 'Kết quả' }).getByText(metOfTotal).first().waitFor();
}

/** The file that *Xuất tệp* gives. */
async function exported(): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([workbench.page.waitForEvent('download'), button('Xuất tệp .json').click()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

test('a set is made from nothing but a sheet, kept, exported, and used to check a second workbook', async () => {
  await makeFromSheet();
  await editor().getByText('Bảng ghi: “từ 70% trở lên”').waitFor();
  await editor().getByText('Hiểu là: tỷ lệ ít nhất 70 %').waitFor();
  await editor().getByText('Hiểu là: chậm nhất ngày 31/3').waitFor();
  await button('Đúng cả 5 chỗ').click();
  await editor().getByText('5/6 tiêu chí đạt').waitFor();

  const file = await exported();
  expect(file.name).toBe('ban-hon.json');
  // Where a Mac saves nothing, the same text can be copied.
  expect(await editor().getByRole('textbox', { name: 'Nội dung tệp bộ tiêu chí' }).inputValue()).toBe(file.text);
  const parsed = parseCriteriaFile(file.text);
  if (!parsed.ok) throw new Error(parsed.error.code);
  expect(parsed.value.groups.map(({ criteria }) => criteria.map(({ measure }) => measure?.kind))).toEqual([
    ['amount', 'amount', 'amount'],
    ['noneOf', 'levels', 'judged'],
  ]);

  await button('Lưu và dùng cho trang này').click();
  await waitForResult('5/6');
  await workbench.pane.getByText('được 65 %, yêu cầu ít nhất 70 %').first().waitFor();
  const { content } = await workbench.save();
  await workbench.openFile({ name: 'mo-lai.xlsx', content });
  await workbench.waitUntilOpen('mo-lai.xlsx');
  await workbench.paneButton('Kiểm tra trang tính này').click();
  await waitForResult('5/6');

  const second = await villageForm('Bản Bo', ['5/4/2026', '14/20', '0 mô hình', '1 vụ', 'Tốt', 'Chưa đạt']);
  await workbench.openFile({ name: 'ban-bo.xlsx', content: second });
  await workbench.waitUntilOpen('ban-bo.xlsx');
  await openOptions();
  await workbench.pane
    .locator('input[type=file]')
    .setInputFiles({ name: file.name, mimeType: 'application/json', buffer: Buffer.from(file.text) });
  await workbench.pane.getByText('Đã mở bộ tiêu chí').first().waitFor();
  await workbench.paneButton('Kiểm tra trang tính này').click();
  await waitForResult('2/6');
});

test('what is kept comes back from the workbook as it was exported', async () => {
  await makeFromSheet();
  await button('Đúng cả 5 chỗ').click();
  const before = await exported();
  await button('Lưu và dùng cho trang này').click();
  await waitForResult('5/6');
  const { content } = await workbench.save();
  await workbench.openFile({ name: 'mo-lai.xlsx', content });
  await workbench.waitUntilOpen('mo-lai.xlsx');
  await openEditor();
  await button('Sửa bộ này').click();
  expect((await exported()).text).toBe(before.text);
});

test('a set is made and kept by keyboard alone', async () => {
  const { keyboard } = workbench.page;
  const reach = async (name: string) => {
    for (let presses = 0; presses < 60 && (await focused().textContent()) !== name; presses++)
      await keyboard.press('Tab');
    expect(await focused().textContent()).toBe(name);
  };
  await workbench.paneButton('Tùy chọn').focus();
  await keyboard.press('Enter');
  await workbench.paneButton('Tạo, sửa bộ tiêu chí').focus();
  await keyboard.press('Enter');
  await editor().locator('*:focus').waitFor();
  await reach('Tạo từ trang tính “Bản Hon”');
  await keyboard.press('Enter');
  await reach('Danh sách');
  await keyboard.press('Enter');
  const line = (place: string) => editor().locator(`[data-place="${place}"]`);
  await line('0').waitFor();
  while ((await focused().getAttribute('data-place')) === null) await keyboard.press('Tab');
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await editor().getByText('Ô C7 ghi “65 %” → chưa đạt').waitFor();

  while ((await focused().getAttribute('inputmode')) !== 'decimal') await keyboard.press('Tab');
  await keyboard.press('Control+A');
  await keyboard.type('60');
  await editor().getByText('Ô C7 ghi “65 %” → đạt').waitFor();
  while ((await focused().textContent()) !== 'Danh sách') await keyboard.press('Shift+Tab');
  await keyboard.press('Enter');
  await line('0.1').waitFor();
  expect(await focused().getAttribute('data-place')).toBe('0.1');
  await reach('Lưu và dùng cho trang này');
  await keyboard.press('Enter');
  await waitForResult('6/6');
});

test('a field says what is wrong with it, and nothing wrong is kept; undo takes it back', async () => {
  await makeFromSheet();
  await button('Danh sách').click();
  await editor().locator('[data-place="0.1"]').click();
  await editor().getByRole('textbox', { name: 'Ít nhất (%)' }).fill('170');
  await editor().getByText('Phải là số từ 0 đến 100.', { exact: true }).waitFor();
  await editor().getByText('Tiêu chí 2: cách đánh giá, mức tối thiểu: phải là số từ 0 đến 100.').waitFor();
  expect(await button('Lưu và dùng cho trang này').getAttribute('aria-disabled')).toBe('true');
  await button('Danh sách').click();
  await button('Tới chỗ phải sửa').click();
  await button('Hoàn tác').click();
  await button('Hoàn tác').waitFor();
  expect(await button('Lưu và dùng cho trang này').getAttribute('aria-disabled')).toBeNull();
});

test('what is unfinished is there again after Escape, and is compared with what it was', async () => {
  await makeFromSheet();
  await button('Danh sách').click();
  await editor().locator('[data-place="0.1"]').click();
  await editor().getByRole('textbox', { name: 'Ít nhất (%)' }).fill('60');
  await editor().getByText('6/6 tiêu chí đạt').waitFor();
  await workbench.page.keyboard.press('Escape');
  await editor().waitFor({ state: 'hidden' });
  expect(await focused().getAttribute('aria-label')).toBe('Tạo, sửa bộ tiêu chí');

  await openEditor();
  await button('Làm tiếp “BẢNG TỰ ĐÁNH GIÁ BẢN BÌNH YÊN NĂM 2026”').click();
  await button('So sánh…').click();
  await editor()
    .getByText(/: 5\/6 tiêu chí đạt, .* → 6\/6 tiêu chí đạt/)
    .waitFor();
  await editor()
    .getByText(/^Tiêu chí 2 \(.*\): Chưa đạt → Đạt$/)
    .waitFor();
  await editor().getByText('từ “tỷ lệ ít nhất 70 %” thành “tỷ lệ ít nhất 60 %”').waitFor();
});

test('kinds of units, the assessed period, rounding and conditions in groups are edited by clicks, and kept', async () => {
  await makeFromSheet();
  await button('Đúng cả 5 chỗ').click();
  await button('Loại đơn vị: không chia').click();
  for (const [place, name] of ['Xã miền núi', 'Xã đồng bằng'].entries()) {
    await button('Thêm loại đơn vị').click();
    const kind = editor().getByRole('group', { name: `Loại ${String(place + 1)}` });
    await kind.getByRole('textbox').fill(name);
  }
  await expectAccessible();
  await button('Danh sách').click();

  await editor().locator('[data-place="0.1"]').click();
  await button('Theo loại đơn vị').click();
  await button('Thêm yêu cầu riêng cho một loại').click();
  const own = editor().getByRole('group', { name: 'Yêu cầu riêng 1' });
  await own.getByRole('textbox', { name: 'Ít nhất (%)' }).fill('600');
  await own.getByText('Phải là số từ 0 đến 100.', { exact: true }).waitFor();
  await own.getByRole('textbox', { name: 'Ít nhất (%)' }).fill('60');
  await expectAccessible();
  await button('Danh sách').click();
  await editor().locator('[data-place="1.2"]').click();
  // What comes under the pointer right after a click is not what a second one was meant for.
  await button('Theo loại đơn vị').press('Enter');
  await editor().getByRole('group', { name: 'Tiêu chí này áp dụng cho' }).getByLabel('Xã đồng bằng').uncheck();
  await button('Danh sách').click();

  await button('Tên, căn cứ, kỳ đánh giá').click();
  await editor().getByLabel('Kỳ đánh giá không trùng năm dương lịch').check();
  await editor().getByRole('textbox', { name: 'Kỳ bắt đầu ngày' }).fill('16/11');
  await editor().getByRole('textbox', { name: 'Kỳ kết thúc ngày' }).fill('15/11');
  await editor().getByText('Ngày bắt đầu là của năm trước năm đánh giá.').waitFor();
  await editor().getByLabel('Làm tròn tổng điểm').selectOption({ label: 'Đến 2 chữ số sau dấu phẩy' });
  await expectAccessible();
  await button('Danh sách').click();

  await button('Mức công nhận: chưa có').click();
  await button('Thêm mức công nhận').click();
  await editor().getByRole('combobox', { name: 'Điều kiện 1', exact: true }).selectOption('anyOf');
  const group = editor().getByRole('group', { name: 'Điều kiện 1', exact: true });
  await group.getByRole('button', { name: 'Thêm điều kiện' }).click();
  await editor().getByRole('textbox', { name: 'Mức', exact: true }).fill('5');
  await expectAccessible();

  const parsed = parseCriteriaFile((await exported()).text);
  if (!parsed.ok) throw new Error(parsed.error.code);
  const { profiles = [], period, rounding, recognition, groups } = parsed.value;
  const [mountain = ''] = profiles.map(({ id }) => id);
  expect(profiles.map(({ title }) => title.vi)).toEqual(['Xã miền núi', 'Xã đồng bằng']);
  expect(period).toEqual({ from: '11-16', to: '11-15', startsInPreviousYear: true });
  expect(rounding).toEqual({ digits: 2 });
  expect(recognition[0]?.conditions).toEqual([
    { kind: 'anyOf', conditions: [{ kind: 'allMet' }, { kind: 'metAtLeast', count: 5 }] },
  ]);
  expect(groups[0]?.criteria[1]).toMatchObject({
    measure: { atLeast: 70 },
    byProfile: [{ profiles: [mountain], measure: { atLeast: 60 } }],
  });
  expect(groups[1]?.criteria[2]).toMatchObject({ onlyFor: [mountain] });

  await button('Danh sách').click();
  await button('Loại đơn vị: 2').click();
  await button('Xóa loại 1').click();
  await button('Hoàn tác').click();
  expect(parseCriteriaFile((await exported()).text)).toEqual(parsed);
  await button('Lưu và dùng cho trang này').click();
  await workbench.pane.getByText('Loại đơn vị').first().waitFor();
});

test.each([
  ['light', { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['high contrast', { colorScheme: 'dark', forcedColors: 'active' }],
] as const)('axe finds nothing on the editor’s screens in %s', async (_, media) => {
  await workbench.page.emulateMedia(media);
  await openEditor();
  await expectAccessible();
  await button('Tạo từ trang tính “Bản Hon”').click();
  await expectAccessible();
  await button('Danh sách').click();
  await expectAccessible();
  await editor().locator('[data-place="1.1"]').click();
  await button('Quy định khác').click();
  await expectAccessible();
  await button('Danh sách').click();
  await button('Mức công nhận: chưa có').click();
  await button('Thêm mức công nhận').click();
  await button('Thêm điều kiện').click();
  await expectAccessible();
});

async function expectAccessible(): Promise<void> {
  expect(await violations(workbench.paneFrame())).toEqual([]);
}

test('nothing is cut off where the pane is 320 pixels wide', async () => {
  await workbench.page.locator('#pane-frame').evaluate((frame) => (frame.style.width = '320px'));
  await makeFromSheet();
  const isWider = () =>
    editor().evaluate((dialog) =>
      [...dialog.querySelectorAll('*')].some((own) => {
        const { right } = own.getBoundingClientRect();
        return right > dialog.getBoundingClientRect().right + 1;
      }),
    );
  expect(await isWider()).toBe(false);
  await button('Danh sách').click();
  expect(await isWider()).toBe(false);
  await editor().locator('[data-place="1.1"]').click();
  expect(await isWider()).toBe(false);
});
