import { readFile } from 'node:fs/promises';
import type { Locator } from 'playwright-core';
import { parseCriteriaFile } from '../../src/criteria/criteria-file';
import type { CriteriaSet } from '../../src/criteria/criteria-set';
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
  const options = workbench.paneButton('Tùy chọn');
  if ((await options.getAttribute('aria-expanded')) !== 'true') await options.click();
  await workbench.paneButton('Tạo, sửa bộ tiêu chí').click();
  await editor().waitFor();
  await button('Tạo từ trang tính “Bản Hon”').click();
  await button('Đúng cả 5 chỗ').click();
});

const editor = (): Locator => workbench.pane.getByRole('dialog');
const focused = (): Locator => workbench.pane.locator('*:focus');
const button = (name: string): Locator => editor().getByRole('button', { name, exact: true });
const part = (name: string): Locator => editor().getByRole('group', { name, exact: true });
const choose = (name: string, label: string, within: Locator = editor()) =>
  within.getByRole('combobox', { name, exact: true }).selectOption({ label });
const fill = (name: string, text: string, within: Locator = editor()) =>
  within.getByRole('textbox', { name, exact: true }).fill(text);

async function criterion(place: string): Promise<void> {
  if ((await editor().locator('[data-place]').count()) === 0) await button('Danh sách').click();
  await editor().locator(`[data-place="${place}"]`).click();
}

async function conclusions(): Promise<void> {
  if ((await editor().locator('[data-place]').count()) === 0) await button('Danh sách').click();
  await editor()
    .getByRole('button', { name: /^Mức công nhận: / })
    .click();
}

/** The set as its file has it; what is not a set yet has no file. */
async function exported(): Promise<CriteriaSet> {
  const [download] = await Promise.all([workbench.page.waitForEvent('download'), button('Xuất tệp .json').click()]);
  const parsed = parseCriteriaFile(await readFile(await download.path(), 'utf8'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

const criteriaOf = ({ groups }: CriteriaSet) => groups.flatMap(({ criteria }) => criteria);

async function expectAccessible(): Promise<void> {
  expect(await violations(workbench.paneFrame())).toEqual([]);
}

test('rules that documents have are chosen and filled in, without a formula being written', async () => {
  await criterion('0.1');
  await choose('Cách đánh giá', 'Công thức');
  await choose('Dạng công thức', 'Tỷ lệ b/a so với mục tiêu, nhân điểm tối đa');
  await fill('Mục tiêu (%)', '80');
  await fill('Điểm tối đa', '6');
  await fill('Tên', 'Tổng số hộ', part('Số a: tổng số, hoặc số để tính bậc'));
  await fill('Tên', 'Số hộ đăng ký', part('Số b: số đạt, hoặc số tiền'));
  await expectAccessible();

  await criterion('0.2');
  await choose('Cách đánh giá', 'Công thức');
  await choose('Dạng công thức', 'Điểm gốc, cộng thêm theo từng bậc');
  for (const [name, text] of [
    ['Điểm gốc', '10'],
    ['Mỗi bậc thêm (điểm)', '0,5'],
    ['Tính thêm từ mức', '2.000.000'],
    ['Mỗi bậc là', '60.000'],
    ['Điểm tối đa', '25'],
  ] as const)
    await fill(name, text);
  await fill('Tên', 'Quy mô dân số');

  await criterion('1.0');
  await choose('Cách đánh giá', 'Công thức');
  await choose('Dạng công thức', 'Đủ theo định mức (b từ a × định mức) thì đạt');
  await fill('Định mức', '150.000');
  await fill('Nhân với (ví dụ 12 tháng)', '12');
  await fill('Tên', 'Số tổ', part('Số a: tổng số, hoặc số để tính bậc'));
  await fill('Tên', 'Kinh phí', part('Số b: số đạt, hoặc số tiền'));

  await criterion('1.2');
  await choose('Cách đánh giá', 'Công thức');
  await choose('Dạng công thức', 'Tỷ lệ b/a nhân điểm tối đa');
  await fill('Điểm tối đa', '4');
  const whole = part('Số a: tổng số, hoặc số để tính bậc');
  await fill('Tên', 'Tổng số hộ của tiêu chí 2', whole);
  await choose('Ghi ở đâu', 'Tiêu chí 2: Có từ 70% trở lên số hộ đăng ký', whole);
  await choose('Lấy số nào', 'Tổng số hộ', whole);
  await fill('Tên', 'Số hộ có sổ', part('Số b: số đạt, hoặc số tiền'));
  await expectAccessible();

  const measures = criteriaOf(await exported()).map(({ measure }) => measure);
  expect([measures[1], measures[2], measures[3], measures[5]]).toMatchObject([
    { kind: 'rule', points: 'min(1, b / a / 80%) * max', maximum: 6 },
    { kind: 'rule', points: 'min(max, 10 + 0.5 * roundDown(max(0, a - 2000000) / 60000, 0))', maximum: 25 },
    { kind: 'rule', met: 'b >= a * 150000 * 12' },
    { kind: 'rule', points: 'b / a * max', maximum: 4, inputs: [{ from: { criterion: '2', figure: 'a' } }, {}] },
  ]);
  await criterion('0.1');
  expect(await editor().getByRole('combobox', { name: 'Dạng công thức' }).inputValue()).toBe('target');
  expect(await editor().getByRole('textbox', { name: 'Mục tiêu (%)' }).inputValue()).toBe('80');
});

test('what keeps a unit from a conclusion is said by clicks: limits, months, the unit above, the number of units', async () => {
  await criterion('0.2');
  await fill('Ít nhất', '');
  await criterion('1.1');
  await choose('Các mức dùng để', 'Chỉ ghi mức, để kết luận');
  await conclusions();
  for (const [place, title] of ['Tốt', 'Khá'].entries()) {
    await button('Thêm mức công nhận').click();
    await fill('Tên mức', title, part(`Mức ${String(place + 1)}`));
  }
  const best = part('Mức 1');
  await choose('Điều kiện 1', 'Có ít nhất một số điều kiện (n trong m)', best);
  const some = best.getByRole('group', { name: 'Điều kiện 1', exact: true });
  await fill('Cần có ít nhất (số điều kiện)', '1', some);
  await choose('Điều kiện 1.1', 'Số liệu của một tiêu chí trong khoảng', some);
  await choose('Số liệu ghi ở', 'Tiêu chí 3: Xây dựng ít nhất 01 mô hình tự quản', some);
  await fill('Từ', '2', some);
  await some.getByRole('button', { name: 'Thêm điều kiện' }).click();
  const second = some.getByRole('group', { name: 'Điều kiện 1.2', exact: true });
  await choose('Điều kiện 1.2', 'Các tiêu chí nêu tên đều đạt', second);
  await fill('Số thứ tự, cách nhau bằng dấu chấm phẩy', '1; 6', second);

  await editor().getByLabel('Chưa đủ số tháng thì không xếp loại').check();
  const months = part('Số tháng ít nhất');
  await fill('Số tháng, ít nhất', '9', months);
  await fill('Câu hỏi khi biểu không ghi', 'Đã thành lập từ 9 tháng trở lên', months);
  await choose('Biểu ghi ở', 'Biểu không ghi, sẽ hỏi người dùng', months);
  await editor().getByLabel('Không xếp cao hơn đơn vị cấp trên').check();
  const above = part('Xếp loại của đơn vị cấp trên');
  await fill('Tên gọi', 'Xếp loại của chi bộ', above);
  await choose('Biểu ghi ở', 'Tiêu chí 5: Chi bộ xếp loại khá trở lên', above);
  await fill('Trừ trường hợp', 'mới thành lập', above);
  await button('Giới hạn số đơn vị của một mức').click();
  const limit = part('Giới hạn số đơn vị 1');
  await fill('Không quá (%)', '20', limit);
  await expectAccessible();

  const set = await exported();
  expect(set.recognition[0]?.conditions).toEqual([
    {
      kind: 'someOf',
      atLeast: 1,
      conditions: [
        { kind: 'figure', criterion: '3', atLeast: 2 },
        { kind: 'criteriaMet', numbers: ['1', '6'] },
      ],
    },
  ]);
  expect(set).toMatchObject({
    fewestMonths: { months: 9, title: { vi: 'Đã thành lập từ 9 tháng trở lên' } },
    notAboveParent: { title: { vi: 'Xếp loại của chi bộ' }, statedIn: '5', except: { vi: 'mới thành lập' } },
    classLimits: [{ class: set.recognition[0]?.id, percent: 20, of: [set.recognition[1]?.id] }],
  });
  expect(set.fewestMonths?.statedIn).toBeUndefined();

  await button('Lưu và dùng cho trang này').click();
  await editor().waitFor({ state: 'hidden' });
  await workbench.pane.getByText('Đã thành lập từ 9 tháng trở lên').first().waitFor();
});

test('what becomes of a whole group is chosen, and everything chosen is taken back step by step', async () => {
  await criterion('1');
  await choose('Khi cả nhóm không áp dụng', 'Coi cả nhóm là đạt, đủ điểm');
  await expectAccessible();
  expect((await exported()).groups.map(({ notApplicable }) => notApplicable)).toEqual([undefined, 'fullPoints']);
  await button('Hoàn tác').click();
  expect((await exported()).groups.map(({ notApplicable }) => notApplicable)).toEqual([undefined, undefined]);
});

test('what is not filled in yet is said at its field', async () => {
  await criterion('0.1');
  await choose('Cách đánh giá', 'Công thức');
  await choose('Dạng công thức', 'Tỷ lệ b/a so với mục tiêu, nhân điểm tối đa');
  await fill('Điểm tối đa', '6');
  expect(await button('Lưu và dùng cho trang này').getAttribute('aria-disabled')).toBe('true');
  await conclusions();
  await button('Thêm mức công nhận').click();
  await editor().getByLabel('Chưa đủ số tháng thì không xếp loại').check();
  await editor().getByText('Phải là số nguyên lớn hơn 0.', { exact: true }).waitFor();
});

test('a rule is chosen and filled in by keyboard alone', async () => {
  const { keyboard } = workbench.page;
  const reach = async (isThere: () => Promise<boolean>) => {
    for (let presses = 0; presses < 60 && !(await isThere()); presses++) await keyboard.press('Tab');
    expect(await isThere()).toBe(true);
  };
  const isField = (label: string) => async () => {
    const id = await focused().getAttribute('id');
    return id !== null && (await editor().locator(`label[for="${id}"]`).allTextContents()).includes(label);
  };
  const pick = async (label: string, key: 'ArrowDown' | 'ArrowUp', option: string) => {
    await reach(isField(label));
    const isChosen = async () => (await focused().locator('option:checked').textContent()) === option;
    for (let presses = 0; presses < 20 && !(await isChosen()); presses++) await keyboard.press(key);
    expect(await isChosen()).toBe(true);
  };
  await criterion('0.1');
  await pick('Cách đánh giá', 'ArrowDown', 'Công thức');
  await pick('Dạng công thức', 'ArrowUp', 'Tỷ lệ b/a so với mục tiêu, nhân điểm tối đa');
  for (const [label, text] of [
    ['Mục tiêu (%)', '80'],
    ['Điểm tối đa', '6'],
    ['Tên', 'Tổng số hộ'],
  ] as const) {
    await reach(isField(label));
    await keyboard.press('Control+A');
    await keyboard.type(text);
  }
  await keyboard.press('Tab');
  await reach(isField('Tên'));
  await keyboard.type('Số hộ đạt');
  expect(criteriaOf(await exported())[1]?.measure).toMatchObject({
    points: 'min(1, b / a / 80%) * max',
    maximum: 6,
    inputs: [{ title: { vi: 'Tổng số hộ' } }, { title: { vi: 'Số hộ đạt' } }],
  });
});
