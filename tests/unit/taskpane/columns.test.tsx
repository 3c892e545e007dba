/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import type { CellValue } from '../../../src/workbook/snapshot';
import { plainSheet } from '../app/plain-port';
import { formSheet, PanePort } from './form-workbook';
import { expectNoViolations, openDetails, openPane, press, provideBrowserParts } from './open-pane';

beforeAll(provideBrowserParts);
afterEach(cleanup);

/** 34 criteria with the results of two years: 0 met in column C, 33 in column D. */
function twoYears(header: readonly string[] = ['TT', 'Nội dung tiêu chí', 'Kết quả năm 2025', 'Kết quả năm 2026']) {
  const criteria = Array.from({ length: 34 }, (_, index): CellValue[] => [
    index + 1,
    `Nội dung tiêu chí ${index + 1}`,
    'Chưa đạt',
    index === 6 ? 'Chưa đạt' : 'Đạt',
  ]);
  return plainSheet('form', 'Biểu 1', [['Xã Sùng Phài', 'Theo Quyết định 9745/QĐ-BCA-V05'], header, ...criteria]);
}

async function ask(port = new PanePort([twoYears()]), language: 'vi' | 'en' = 'vi') {
  openPane(port, language);
  await press(/^(Kiểm tra trang tính này|Check this sheet)$/);
  await press(/^(Xác định các cột…|Choose columns…)$/);
  return port;
}

const dialog = () => screen.getByRole('dialog');
const question = (name: string) => within(dialog()).getByRole('combobox', { name });
const choose = (name: string, option: string) => {
  const select = question(name);
  fireEvent.focus(select);
  fireEvent.change(select, {
    target: { value: within(select).getByRole<HTMLOptionElement>('option', { name: option }).value },
  });
};
const chosen = (name: string) => within(question(name)).getByRole('option', { selected: true }).textContent;
const standing = () => within(dialog()).getByRole('status').textContent.replaceAll('\u00A0', ' ');
const use = () => screen.getByRole('button', { name: 'Dùng các cột này' });
const highlighted = () =>
  within(dialog())
    .getAllByRole('columnheader')
    .map(({ textContent }) => textContent);

describe('“Which column is which?”', () => {
  it('begins with what was recognised, and leaves open what was not', async () => {
    await ask();
    expect([chosen('Số thứ tự'), chosen('Nội dung tiêu chí')]).toEqual(['A · TT', 'B · Nội dung tiêu chí']);
    expect(chosen('Kết quả')).toBe('Chọn một cột');
    expect(screen.getByText('Cả hai cột C và D đều có thể là cột này.')).toBeTruthy();
    expect(document.activeElement).toBe(question('Kết quả'));
  });

  it('cannot be answered by half, and says why where the keyboard is', async () => {
    await ask();
    expect(use().getAttribute('aria-disabled')).toBe('true');
    const reason = document.getElementById(use().getAttribute('aria-describedby') ?? '');
    expect(reason?.textContent).toBe('Hãy chọn cột ghi kết quả hoặc điểm.');
    fireEvent.click(use());
    expect(dialog()).toBeTruthy();
  });

  it('says at once what would be read', async () => {
    await ask();
    choose('Kết quả', 'C · Kết quả năm 2025');
    expect(standing()).toBe('Sẽ đọc được 34 tiêu chí: 34 chưa đạt');
    choose('Kết quả', 'D · Kết quả năm 2026');
    expect(standing()).toBe('Sẽ đọc được 34 tiêu chí: 33 đạt, 1 chưa đạt');
    expect(screen.queryByText('Cả hai cột C và D đều có thể là cột này.')).toBeNull();
  });

  it('refuses a column for two things', async () => {
    await ask();
    choose('Kết quả', 'D · Kết quả năm 2026');
    choose('Ghi chú', 'D · Kết quả năm 2026');
    expect(standing()).toBe('Cột D đang được chọn cho cả “Kết quả” và “Ghi chú”.');
    expect(question('Ghi chú').getAttribute('aria-invalid')).toBe('true');
  });

  it('refuses columns by which there is nothing to read', async () => {
    const header = ['TT', 'Nội dung tiêu chí', 'Kết quả năm 2025', 'Kết quả năm 2026', 'Ghi chú'];
    await ask(new PanePort([{ ...twoYears(header), name: 'Biểu 1' }]));
    choose('Số thứ tự', 'Không có');
    choose('Ghi chú', 'Không có');
    choose('Nội dung tiêu chí', 'E · Ghi chú');
    choose('Kết quả', 'B · Nội dung tiêu chí');
    expect(standing()).toBe('Chưa đọc được tiêu chí nào. Hãy xem lại dòng tiêu đề và các cột.');
    expect(use().getAttribute('aria-disabled')).toBe('true');
  });

  it('names each column in the preview by what it is chosen for', async () => {
    await ask();
    choose('Kết quả', 'D · Kết quả năm 2026');
    expect(highlighted()).toEqual(['ASố thứ tự', 'BNội dung tiêu chí', 'C', 'DKết quả']);
  });

  it('asks for a column of each sign where results are ticked', async () => {
    await ask();
    choose('Kết quả ghi bằng', 'Dấu, mỗi mức một cột');
    expect(question('Đạt')).toBeTruthy();
    expect(question('Chưa đạt')).toBeTruthy();
    expect(within(dialog()).queryByRole('combobox', { name: 'Kết quả' })).toBeNull();
  });

  it('shows the result, remembers the answer, and takes it back', async () => {
    const port = await ask();
    choose('Kết quả', 'D · Kết quả năm 2026');
    await press('Dùng các cột này');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('region', { name: 'Kết quả' }).textContent).toContain('33/34 đạt');
    expect(screen.getByRole('status').textContent).toBe(
      'Đã đọc theo các cột bạn chọn và lưu lựa chọn vào sổ làm việc này.',
    );
    expect(port.metadata).toContain('Kết quả năm 2026');
    await press('Hoàn tác');
    expect(port.metadata).toBeNull();
    expect(screen.getByRole('button', { name: 'Xác định các cột…' })).toBeTruthy();
  });

  it('forgets an answer', async () => {
    const port = await ask();
    expect(screen.queryByRole('button', { name: 'Quên lựa chọn cũ' })).toBeNull();
    choose('Kết quả', 'D · Kết quả năm 2026');
    await press('Dùng các cột này');
    openDetails();
    await press('Xác định các cột…');
    expect(chosen('Kết quả')).toBe('D · Kết quả năm 2026');
    await press('Quên lựa chọn cũ');
    expect(port.metadata).toBeNull();
    expect(screen.getByRole('status').textContent).toMatch(/^Đã quên các cột từng chọn/);
  });

  it('leaves everything as it was when it is cancelled, the keyboard included', async () => {
    const port = new PanePort([twoYears()]);
    openPane(port);
    await press('Kiểm tra trang tính này');
    const opener = screen.getByRole('button', { name: 'Xác định các cột…' });
    opener.focus();
    await press('Xác định các cột…');
    await act(async () => {
      fireEvent.keyDown(dialog(), { key: 'Escape' });
      await Promise.resolve();
    });
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(opener);
    expect(port.writes).toEqual([]);
  });

  it('can be asked about a form that was understood', async () => {
    openPane(new PanePort([formSheet()]));
    await press('Kiểm tra trang tính này');
    openDetails();
    await press('Xác định các cột…');
    expect(standing()).toBe('Sẽ đọc được 34 tiêu chí: 34 đạt');
    expect(use().getAttribute('aria-disabled')).toBeNull();
  });

  it.each(['vi', 'en'] as const)('has no accessibility problem that can be found by rule (%s)', async (language) => {
    document.title = 'Chấm Chuẩn';
    document.documentElement.lang = language;
    await ask(new PanePort([twoYears()]), language);
    await expectNoViolations();
  });
});
