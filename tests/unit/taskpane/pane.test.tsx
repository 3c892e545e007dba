/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { App } from '../../../src/taskpane/app';
import { PaneStore } from '../../../src/taskpane/pane-store';
import { valueAt, type SheetSnapshot } from '../../../src/workbook/snapshot';
import { plainSheet } from '../app/plain-port';
import { formSheet, PanePort } from './form-workbook';
import { expectNoViolations, openOptions, openPane, press, provideBrowserParts } from './open-pane';
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

  it('offers the built-in criteria sets, the example labelled as one', () => {
    openPane(new PanePort([formSheet()]));
    openOptions();
    const list = within(screen.getByRole('combobox', { name: 'Bộ tiêu chí' }));
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
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Tuỳ chọn' }));
  });

  it('shows how many criteria are met, of which unit, after one click', async () => {
    openPane(new PanePort([formSheet(withGaps)]));
    await check();
    const result = screen.getByRole('region', { name: 'Kết quả' });
    expect(within(result).getByRole('heading', { name: 'Xã Sùng Phài' })).toBeTruthy();
    expect(result.textContent).toContain('31/34 tiêu chí đạt');
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
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'Phải sửa 1',
      'Chưa đạt 2',
    ]);
    expect(rows().map(({ textContent }) => textContent.slice(-3))).toEqual(['.D5', '.D9', 'D23']);
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
    await press('Đánh dấu');
    expect(screen.getByRole('status').textContent).toBe('Đã đánh dấu 3 ô.');
    await press('Hoàn tác');
    expect(screen.getByRole('status').textContent).toBe('Đã hoàn tác việc đánh dấu.');
    expect(port.sheetNamed('Sùng Phài').marks).toEqual([]);
  });

  it('fixes a cell, having said what it will write, and takes it back', async () => {
    const port = new PanePort([formSheet({ ...withGaps, 9: 'Đat' })]);
    openPane(port);
    await check();
    await press('Sửa “Đat” thành “Đạt” ở ô D11');
    expect(screen.getByRole('status').textContent).toBe('Đã sửa ô D11.');
    expect(rows()).toHaveLength(3);
    expect(screen.queryByRole('button', { name: /^Sửa “Đat”/ })).toBeNull();
    await press('Hoàn tác');
    expect(rows()).toHaveLength(4);
    expect(valueAt(port.sheetNamed('Sùng Phài'), { row: 10, column: 3 })).toBe('Đat');
  });

  it('keeps the keyboard with the message when the fixed finding goes away', async () => {
    openPane(new PanePort([formSheet({ 9: 'Đat', 10: 'Đat' })]));
    await check();
    screen.getByRole('button', { name: 'Sửa “Đat” thành “Đạt” ở ô D11' }).focus();
    await press('Sửa “Đat” thành “Đạt” ở ô D11');
    expect(document.activeElement).toBe(screen.getByRole('main'));
  });

  it('fixes one finding by a double click, not the one that takes its place', async () => {
    const port = new PanePort([formSheet({ 9: 'Đat', 10: 'Đat' })]);
    openPane(port);
    await check();
    const [, second] = screen.getAllByRole('button', { name: /^Sửa “Đat”/ });
    if (second === undefined) throw new Error('There are two fixes');
    await act(async () => {
      fireEvent.click(second, { detail: 2 });
      await Promise.resolve();
    });
    expect(port.writes).toEqual([]);
  });

  it('reaches a fix from its finding by Tab, and the next finding from the fix by arrow', async () => {
    openPane(new PanePort([formSheet({ 9: 'Đat', 10: 'Đat' })]));
    await check();
    const fixes = () => screen.getAllByRole('button', { name: /^Sửa “Đat”/ });
    expect(fixes().map(({ tabIndex }) => tabIndex)).toEqual([0, -1]);
    fixes()[0]?.focus();
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowDown' });
    expect(document.activeElement?.getAttribute('data-index')).toBe('1');
    expect(fixes().map(({ tabIndex }) => tabIndex)).toEqual([-1, 0]);
  });

  it('fixes all of a kind at once, having shown each change', async () => {
    const port = new PanePort([formSheet({ 9: 'Đat', 10: 'Đat', 12: 'ĐAT' })]);
    openPane(port);
    await check();
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
    expect(screen.queryByRole('button', { name: /^Sửa/ })).toBeNull();
  });

  it('says what went wrong, what to do, and tries again', async () => {
    const port = new PanePort([formSheet(withGaps)]);
    port.fault = { code: 'cell-edit-mode' };
    openPane(port);
    await press('Đánh dấu');
    expect(screen.getByText('Excel đang chờ nhập xong một ô.')).toBeTruthy();
    port.fault = null;
    await press('Thử lại');
    expect(screen.getByRole('status').textContent).toBe('Đã đánh dấu 3 ô.');
  });

  it('names a protected sheet and still shows what was found on it', async () => {
    openPane(new PanePort([formSheet(withGaps, { isProtected: true })]));
    await check();
    expect(screen.getByText(/Trang tính “Sùng Phài” đang được bảo vệ/)).toBeTruthy();
    await press('Đánh dấu');
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
    expect(rows()[0]?.textContent).toContain('Không thấy cột “Kết quả” của bảng. Hãy chỉ ra cột này');
  });

  it('says when there is nothing to look at', async () => {
    openPane(new PanePort([formSheet()]));
    await check();
    expect(screen.getByRole('heading', { name: 'Không có vấn đề nào' })).toBeTruthy();
    expect(screen.getByText('Đạt 34/34 tiêu chí')).toBeTruthy();
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
      screen.getByRole('button', { name: 'Huỷ' }).focus();
      await press('Huỷ');
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
    await press(/^(Đánh dấu|Mark)$/);
    await expectNoViolations();
  });

  it.each(['vi', 'en'] as const)('has none with fixes on offer either (%s)', async (language) => {
    document.title = 'Chấm Chuẩn';
    document.documentElement.lang = language;
    openPane(new PanePort([formSheet({ 9: 'Đat', 10: 'Đat' })]), language);
    await press(/^(Kiểm tra trang tính này|Check this sheet)$/);
    await press(/^(Sửa cả|Fix all) 2/);
    await expectNoViolations();
  });

  it('tells whose findings they are on a sheet of several units', async () => {
    const cellsOf = ({ values }: SheetSnapshot) => values.map((row) => (row ?? []).map((value) => value ?? null));
    const first = cellsOf(formSheet({ 7: 'Chưa đạt' }));
    const second = [['Xã Nậm Loỏng'], ...cellsOf(formSheet({ 3: 'Chưa đạt', 9: '' })).slice(1)];
    openPane(new PanePort([plainSheet('form', 'Hai xã', [...first, [], ...second])]));
    await check();
    expect(screen.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)).toEqual([
      'Xã Nậm Loỏng 1',
      'Xã Sùng Phài 1',
      'Xã Nậm Loỏng 1',
    ]);
    expect(screen.getByRole('button', { name: 'Chưa đạt 2' })).toBeTruthy();
  });
});
