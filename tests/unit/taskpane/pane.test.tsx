/** @jest-environment jsdom */
import { act, cleanup, createEvent, fireEvent, render, screen, within } from '@testing-library/react';
import { App } from '../../../src/taskpane/app';
import { PaneStore } from '../../../src/taskpane/pane-store';
import { valueAt, type SheetSnapshot } from '../../../src/workbook/snapshot';
import { plainSheet } from '../app/plain-port';
import { formSheet, PanePort } from './form-workbook';
import {
  expectNoViolations,
  openDetails,
  openOptions,
  openPane,
  press,
  provideBrowserParts,
  switchMarks,
} from './open-pane';
import { partsOfThePane } from './parts';

beforeAll(provideBrowserParts);

afterEach(cleanup);

const withGaps = { 3: '', 7: 'Chưa đạt', 21: 'Chưa đạt' };

const check = () => press('Kiểm tra trang tính này');
const rows = () => [...document.querySelectorAll<HTMLElement>('[data-index]')];

describe('the pane', () => {
  it('says what it is for before there is a result', () => {
    openPane(new PanePort([formSheet()]));
    expect(screen.getByRole('heading', { name: 'Soát biểu đánh giá trước khi gửi' })).toBeTruthy();
  });

  it('offers the built-in criteria sets, the example labelled as one', async () => {
    openPane(new PanePort([formSheet()]));
    openOptions();
    const list = within(await screen.findByRole('combobox', { name: 'Bộ tiêu chí' }));
    const [automatic, decision] = list.getAllByRole('option').map(({ textContent }) => textContent);
    expect(automatic).toBe('Tự nhận biết theo trang tính');
    expect(decision).toMatch(/^Quyết định 9745\/QĐ-BCA-V05 – /);
    expect(within(list.getByRole('group', { name: 'Ví dụ' })).getAllByRole('option')).toHaveLength(1);
  });

  it('closes the options by Escape, with the keyboard back on their button', () => {
    openPane(new PanePort([formSheet()]));
    openOptions();
    const list = screen.getByRole('combobox', { name: 'Bộ tiêu chí' });
    list.focus();
    fireEvent.keyDown(list, { key: 'Escape' });
    expect(screen.queryByRole('combobox', { name: 'Bộ tiêu chí' })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Tùy chọn' }));
  });

  it('shows how many criteria are met, of which unit, after one click', async () => {
    openPane(new PanePort([formSheet(withGaps)]));
    await check();
    const result = screen.getByRole('region', { name: 'Kết quả' });
    expect(within(result).getByRole('heading', { name: 'Xã Sùng Phài' })).toBeTruthy();
    expect(result.textContent).toContain('31/34 đạt · còn 3');
    expect(result.textContent).toContain('Còn 3 tiêu chí để được công nhận');
  });

  it('tells a screen reader the result in one breath', async () => {
    openPane(new PanePort([formSheet(withGaps)]));
    await check();
    expect(screen.getByRole('status').textContent).toBe('31/34 tiêu chí đạt, Phải sửa: 1, Chưa đạt: 2');
  });

  it('lists what must be corrected before what is not met', async () => {
    openPane(new PanePort([formSheet(withGaps)]));
    await check();
    const chips = within(screen.getByRole('group', { name: 'Vấn đề' })).getAllByRole('button');
    expect(chips.map(({ textContent }) => textContent)).toEqual(['Phải sửa 1', 'Chưa đạt 2']);
    expect(rows().map(({ textContent }) => textContent.replace(/\. .*$/, ''))).toEqual([
      '3 · Chưa ghi kết quả · D5',
      '7 · Chưa đạt · D9',
      '21 · Chưa đạt · D23',
    ]);
  });

  it('shows one severity alone', async () => {
    openPane(new PanePort([formSheet(withGaps)]));
    await check();
    await press('Chưa đạt 2');
    expect(rows()).toHaveLength(2);
    await press('Chưa đạt 2');
    expect(rows()).toHaveLength(3);
  });

  it('goes to the cell of the finding that is pressed', async () => {
    const port = new PanePort([formSheet(withGaps)]);
    openPane(port);
    await check();
    await act(async () => {
      rows()[1]?.click();
      await Promise.resolve();
    });
    expect(port.selected).toEqual([{ sheetId: 'form', cell: { row: 8, column: 3 } }]);
    expect(rows()[1]?.getAttribute('aria-current')).toBe('true');
  });

  it('moves among the findings with the arrow keys, Home and End', async () => {
    openPane(new PanePort([formSheet(withGaps)]));
    await check();
    rows()[0]?.focus();
    const key = (name: string) => {
      fireEvent.keyDown(document.activeElement ?? document.body, { key: name });
      return document.activeElement?.getAttribute('data-index');
    };
    expect([key('ArrowDown'), key('ArrowDown'), key('ArrowDown'), key('ArrowUp'), key('Home'), key('End')]).toEqual([
      '1',
      '2',
      '2',
      '1',
      '0',
      '2',
    ]);
    expect(rows().map(({ tabIndex }) => tabIndex)).toEqual([-1, -1, 0]);
  });

  it('says what was marked and takes it back', async () => {
    const port = new PanePort([formSheet(withGaps)]);
    openPane(port);
    await check();
    await switchMarks();
    expect(screen.getByRole('status').textContent).toBe('Đã đánh dấu 3 ô.');
    await press('Hoàn tác');
    expect(screen.getByRole('status').textContent).toBe('Đã hoàn tác việc đánh dấu.');
    expect(port.sheetNamed('Sùng Phài').marks).toEqual([]);
  });

  it('fixes a cell, having said what it will write, and takes it back', async () => {
    const port = new PanePort([formSheet({ ...withGaps, 9: 'Đat' })]);
    openPane(port);
    await check();
    await press(/^9 · Không rõ kết quả · D11/);
    await press('Sửa “Đat” thành “Đạt” ở ô D11');
    expect(screen.getByRole('status').textContent).toBe('Đã sửa ô D11.');
    expect(rows()).toHaveLength(3);
    expect(screen.queryByRole('button', { name: /^Sửa “Đat”/ })).toBeNull();
    await press('Hoàn tác');
    expect(rows()).toHaveLength(4);
    expect(valueAt(port.sheetNamed('Sùng Phài'), { row: 10, column: 3 })).toBe('Đat');
  });

  it('keeps the keyboard at the findings when the fixed one goes away', async () => {
    openPane(new PanePort([formSheet({ 9: 'Đat', 10: 'Đat' })]));
    await check();
    await press(/^9 · Không rõ kết quả · D11/);
    screen.getByRole('button', { name: 'Sửa “Đat” thành “Đạt” ở ô D11' }).focus();
    await press('Sửa “Đat” thành “Đạt” ở ô D11');
    expect(document.activeElement).toBe(rows()[0]);
  });

  it('fixes one finding by a double click, not the one that takes its place', async () => {
    const port = new PanePort([formSheet({ 9: 'Đat', 10: 'Đat' })]);
    openPane(port);
    await check();
    await press(/^10 · Không rõ kết quả · D12/);
    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: /^Sửa “Đat”/ }), { detail: 2 });
      await Promise.resolve();
    });
    expect(port.writes).toEqual([]);
  });

  it('reaches a fix from its finding by Tab, and the next finding from the fix by arrow', async () => {
    openPane(new PanePort([formSheet({ 9: 'Đat', 10: 'Đat' })]));
    await check();
    await press(/^9 · Không rõ kết quả · D11/);
    const fix = screen.getByRole('button', { name: /^Sửa “Đat”/ });
    expect(fix.tabIndex).toBe(0);
    expect(fix.closest('[role="listitem"]')?.querySelector('[data-index]')?.getAttribute('data-index')).toBe('0');
    fix.focus();
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowDown' });
    expect(document.activeElement?.getAttribute('data-index')).toBe('1');
  });

  it('fixes all of a kind at once, having shown each change', async () => {
    const port = new PanePort([formSheet({ 9: 'Đat', 10: 'Đat', 12: 'ĐAT' })]);
    openPane(port);
    await check();
    await press(/^9 · Không rõ kết quả · D11/);
    await press('Sửa cả 3 chỗ như “Đat”');
    const preview = screen.getByRole('list', { name: 'Những ô sẽ được sửa' });
    expect(
      within(preview)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['D11 “Đat” →thành “Đạt”', 'D12 “Đat” →thành “Đạt”', 'D14 “ĐAT” →thành “Đạt”']);
    expect(port.writes).toEqual([]);
    await press('Sửa 3 ô');
    expect(port.writes).toHaveLength(1);
    expect(screen.getByRole('heading', { name: 'Không có vấn đề nào' })).toBeTruthy();
    await press('Hoàn tác');
    expect(rows()).toHaveLength(3);
  });

  it('offers no fix on a protected sheet', async () => {
    openPane(new PanePort([formSheet({ 9: 'Đat', 10: 'Đat' }, { isProtected: true })]));
    await check();
    expect(rows()).toHaveLength(2);
    await press(/^9 · Không rõ kết quả · D11/);
    expect(screen.queryByRole('button', { name: /^Sửa|^Đạt$/ })).toBeNull();
  });

  it('says what went wrong, what to do, and tries again', async () => {
    const port = new PanePort([formSheet(withGaps)]);
    port.fault = { code: 'cell-edit-mode' };
    openPane(port);
    await switchMarks();
    expect(screen.getByText('Excel đang chờ nhập xong một ô.')).toBeTruthy();
    port.fault = null;
    await press('Thử lại');
    expect(screen.getByRole('status').textContent).toBe('Đã đánh dấu 3 ô.');
  });

  it('names a protected sheet and still shows what was found on it', async () => {
    openPane(new PanePort([formSheet(withGaps, { isProtected: true })]));
    await check();
    expect(screen.getByText(/Trang tính “Sùng Phài” đang được bảo vệ/)).toBeTruthy();
    await switchMarks();
    expect(screen.getByRole('status').textContent).toMatch(/^Trang tính “Sùng Phài” đang được bảo vệ nên không ghi/);
    expect(rows()).toHaveLength(3);
  });

  it('says when the result may be old', async () => {
    const { store } = openPane(new PanePort([formSheet(withGaps)]));
    await check();
    act(() => store.send({ type: 'outdated', why: 'cells' }));
    expect(screen.getByText('Trang tính đã thay đổi sau lần kiểm tra này.')).toBeTruthy();
    await check();
    expect(screen.queryByText('Trang tính đã thay đổi sau lần kiểm tra này.')).toBeNull();
  });

  it('says when a sheet has no table', async () => {
    openPane(new PanePort([{ ...formSheet(), values: [['Hướng dẫn']] }]));
    await check();
    expect(screen.getByRole('heading', { name: 'Không thấy bảng tiêu chí trên trang tính “Sùng Phài”' })).toBeTruthy();
  });

  it('shows what is unclear about a table that cannot be read', async () => {
    const values = formSheet().values.map((row) => row?.slice(0, 3));
    openPane(new PanePort([{ ...formSheet(), values }]));
    await check();
    expect(screen.getByRole('heading', { name: 'Chưa đọc được bảng trên trang tính “Sùng Phài”' })).toBeTruthy();
    expect(rows()[0]?.closest('[role="listitem"]')?.textContent).toContain(
      'Không thấy cột “Kết quả” của bảng. Hãy chỉ ra cột này',
    );
  });

  it('says when there is nothing to look at', async () => {
    openPane(new PanePort([formSheet()]));
    await check();
    expect(screen.getByRole('heading', { name: 'Không có vấn đề nào' })).toBeTruthy();
    openDetails();
    const details = screen.getByRole('region', { name: 'Về kết quả này' });
    expect(within(details).getByText('Đạt 34/34 tiêu chí')).toBeTruthy();
  });

  it('says what it is doing, and can be stopped', async () => {
    const port = new PanePort([formSheet()]);
    jest.spyOn(port, 'read').mockReturnValue(new Promise(() => undefined));
    openPane(port);
    jest.useFakeTimers();
    try {
      await check();
      expect(screen.queryByRole('progressbar')).toBeNull();
      act(() => jest.advanceTimersByTime(200));
      expect(screen.getByRole('progressbar', { name: 'Đang kiểm tra trang tính…' })).toBeTruthy();
      screen.getByRole('button', { name: 'Hủy' }).focus();
      await press('Hủy');
      expect(screen.queryByRole('progressbar')).toBeNull();
      expect(document.activeElement).toBe(screen.getByRole('main'));
    } finally {
      jest.useRealTimers();
    }
  });

  it('opens a criteria file and says what is wrong with a bad one', async () => {
    openPane(new PanePort([formSheet()]));
    openOptions();
    await act(async () => {
      const file = Object.assign(new File([], 'x.json'), { text: () => Promise.resolve('không phải JSON') });
      const input = document.querySelector('input[type=file]');
      if (input !== null) fireEvent.change(input, { target: { files: [file] } });
      await new Promise((resolve) => setTimeout(resolve));
    });
    expect(screen.getByText('Tệp bộ tiêu chí không đọc được.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Thử lại' })).toBeNull();
  });

  it('speaks English when asked to, and remembers it', async () => {
    const { onLanguage } = openPane(new PanePort([formSheet(withGaps)]));
    await check();
    openOptions();
    await press('English');
    expect(screen.getByRole('status').textContent).toBe('31/34 criteria met, Must be corrected: 1, Not met: 2');
    expect(onLanguage).toHaveBeenCalledWith('en');
  });

  it('draws thousands of findings no slower than a screenful', async () => {
    const { store } = openPane(new PanePort([formSheet(withGaps)]));
    await check();
    const { report } = store.state();
    const [sheet] = report?.sheets ?? [];
    if (report === null || sheet?.layout !== 'form') throw new Error('The sheet has a table');
    const findings = Array.from({ length: 5000 }, () => sheet.findings)
      .flat()
      .slice(0, 5000);
    act(() => store.send({ type: 'checked', report: { ...report, sheets: [{ ...sheet, findings }] } }));
    expect(rows().length).toBeLessThan(60);
    rows()[0]?.focus();
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'End' });
    expect(document.activeElement?.getAttribute('data-index')).toBe('4999');
  });

  it('shows words instead of nothing when drawing fails', () => {
    const silence = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const store = new PaneStore({
      port: new PanePort([]),
      ...partsOfThePane,
      now: () => 0,
    });
    jest.spyOn(store, 'state').mockImplementation(() => {
      throw new TypeError('cannot read properties of undefined');
    });
    render(<App store={store} firstLanguage="vi" onLanguage={jest.fn()} officeBackground={() => undefined} />);
    expect(screen.getByRole('alert').textContent).toContain('Có lỗi ngoài dự kiến.');
    expect(document.body.textContent).not.toContain('undefined');
    silence.mockRestore();
  });

  it.each(['vi', 'en'] as const)('has no accessibility problem that can be found by rule (%s)', async (language) => {
    document.title = 'Chấm Chuẩn';
    document.documentElement.lang = language;
    openPane(new PanePort([formSheet(withGaps, { isProtected: true })]), language);
    await press(/^(Kiểm tra trang tính này|Check this sheet)$/);
    await switchMarks();
    await expectNoViolations();
  });

  it.each(['vi', 'en'] as const)('has none with fixes on offer either (%s)', async (language) => {
    document.title = 'Chấm Chuẩn';
    document.documentElement.lang = language;
    openPane(new PanePort([formSheet({ 9: 'Đat', 10: 'Đat' })]), language);
    await press(/^(Kiểm tra trang tính này|Check this sheet)$/);
    await press(/^9 · (Không rõ kết quả|Result unclear) · D11/);
    await press(/^(Sửa cả|Fix all) 2/);
    await expectNoViolations();
  });

  it('tells whose findings they are on a sheet of several units', async () => {
    const cellsOf = ({ values }: SheetSnapshot) => values.map((row) => (row ?? []).map((value) => value ?? null));
    const first = cellsOf(formSheet({ 7: 'Chưa đạt' }));
    const second = [['Xã Nậm Loỏng'], ...cellsOf(formSheet({ 3: 'Chưa đạt', 9: '' })).slice(1)];
    openPane(new PanePort([plainSheet('form', 'Hai xã', [...first, [], ...second])]));
    await check();
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'Xã Nậm Loỏng 1',
      'Xã Sùng Phài 1',
      'Xã Nậm Loỏng 1',
    ]);
    expect(screen.getByRole('button', { name: 'Chưa đạt 2' })).toBeTruthy();
  });
});

describe('the chosen finding', () => {
  it('alone says all there is to say, and writes a result that can be undone', async () => {
    const port = new PanePort([formSheet(withGaps)]);
    openPane(port);
    await check();
    expect(screen.queryByRole('button', { name: 'Đạt' })).toBeNull();
    await press(/^3 · Chưa ghi kết quả/);
    expect(screen.getByText('Ô D5 chưa ghi kết quả của tiêu chí 3. Hãy ghi Đạt hoặc Chưa đạt.')).toBeTruthy();
    await press('Chưa đạt');
    expect(screen.getByRole('status').textContent).toBe('Đã ghi “Chưa đạt” vào ô D5.');
    expect(valueAt(port.sheetNamed('Sùng Phài'), { row: 4, column: 3 })).toBe('Chưa đạt');
    await press('Hoàn tác');
    expect(valueAt(port.sheetNamed('Sùng Phài'), { row: 4, column: 3 })).toBe('');
  });

  it('is the one at the cell that is selected in the sheet', async () => {
    const { store } = openPane(new PanePort([formSheet(withGaps)]));
    await check();
    act(() =>
      store.send({
        type: 'selected',
        selection: { sheetId: 'form', area: { row: 8, column: 3, rowCount: 1, columnCount: 1 } },
      }),
    );
    expect(screen.getByText('Tiêu chí 7 chưa đạt: Nội dung thứ 7.', { selector: 'p' })).toBeTruthy();
  });

  it('gives way to the next one and the one before, by button and by key', async () => {
    const port = new PanePort([formSheet({ ...withGaps, 30: '' })]);
    openPane(port);
    await check();
    await press('Vấn đề kế tiếp');
    await press('Vấn đề kế tiếp');
    await press('Vấn đề trước');
    await act(async () => {
      fireEvent.keyDown(document.body, { code: 'KeyN', altKey: true });
      await Promise.resolve();
    });
    expect(port.selected.map(({ cell }) => cell.row)).toEqual([4, 31, 4, 31]);
    expect(document.activeElement?.getAttribute('data-index')).toBe('1');
  });

  it('can be several, which are dismissed with one reason', async () => {
    const port = new PanePort([formSheet({ ...withGaps, 30: '' })]);
    openPane(port);
    await check();
    await press('Chọn nhiều');
    await press(/^7 · Chưa đạt/);
    await press(/^21 · Chưa đạt/);
    expect(port.selected).toEqual([]);
    await press('Bỏ qua 2…');
    fireEvent.change(screen.getByLabelText(/Vì sao bỏ qua/), { target: { value: 'Huyện đã đồng ý' } });
    fireEvent.change(screen.getByLabelText(/Tên của bạn/), { target: { value: 'Lò Thị Mai' } });
    await press('Bỏ qua 2 vấn đề');
    await screen.findByText('Đã bỏ qua (2)');
    expect(rows().map(({ textContent }) => textContent.split(' · ')[0])).toEqual(['3', '30']);
    await press('Hoàn tác');
    expect(rows()).toHaveLength(4);
  });
});

describe('the switch of the marks', () => {
  const marks = (port: PanePort) => port.sheetNamed('Sùng Phài').marks.flatMap(({ areas }) => areas).length;

  it('lets marks follow what is found while it is on, and none are left when it is off', async () => {
    const port = new PanePort([formSheet({ 7: 'Chưa đạt' })]);
    const { store } = openPane(port);
    await check();
    await switchMarks();
    expect(marks(port)).toBe(1);
    port.replace({ ...formSheet({ 7: 'Chưa đạt', 21: 'Chưa đạt' }), marks: port.sheetNamed('Sùng Phài').marks });
    await check();
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(marks(port)).toBe(2);
    await switchMarks();
    expect(marks(port)).toBe(0);
    expect(store.state().isMarked).toBe(false);
  });

  it('is on where somebody has marked the sheet before, and writes nothing by that', async () => {
    const port = new PanePort([formSheet({ 7: 'Chưa đạt' })]);
    openPane(port);
    await check();
    await switchMarks();
    const writes = port.writes.length;
    cleanup();
    openPane(port);
    await check();
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(screen.getByRole('switch', { name: 'Đánh dấu' }).getAttribute('aria-checked')).toBe('true');
    expect(port.writes).toHaveLength(writes);
  });

  it('is undone to none, though other marks have taken the place of the first', async () => {
    const port = new PanePort([formSheet({ 7: 'Chưa đạt' })]);
    const { store } = openPane(port);
    await check();
    await switchMarks();
    port.replace({ ...formSheet({ 7: 'Chưa đạt', 21: '' }), marks: port.sheetNamed('Sùng Phài').marks });
    await check();
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    await act(() => store.start({ kind: 'undo' }));
    expect(marks(port)).toBe(0);
  });
});

describe('two clicks in one place', () => {
  it('do the thing once, and do not do the next thing that comes under the pointer', async () => {
    const port = new PanePort([formSheet({ 9: 'Đat', 10: 'Đat' })]);
    openPane(port);
    await check();
    const click = (element: Element, timeStamp: number) =>
      act(async () => {
        const event = createEvent.click(element, { detail: 1, clientX: 100, clientY: 200 });
        Object.defineProperty(event, 'timeStamp', { value: timeStamp });
        fireEvent(element, event);
        await Promise.resolve();
      });
    const marks = () => screen.getByRole('switch', { name: 'Đánh dấu' });
    const report = screen.getByRole('button', { name: 'Lập báo cáo' });
    // It comes under the pointer after the first click.
    jest.spyOn(report, 'getBoundingClientRect').mockReturnValueOnce(DOMRect.fromRect({ x: 300, y: 200 }));
    await click(marks(), 0);
    await click(marks(), 100);
    await click(marks(), 400);
    await click(report, 1_000);
    expect(port.writes).toHaveLength(1);
    await click(marks(), 1_200);
    expect(port.writes).toHaveLength(2);
  });
});
