/** @jest-environment jsdom */
import { cleanup, screen, within } from '@testing-library/react';
import { valueAt, type SheetSnapshot } from '../../../src/workbook/snapshot';
import { plainSheet } from '../app/plain-port';
import { PanePort } from './form-workbook';
import { openPane, press, provideBrowserParts } from './open-pane';

beforeAll(provideBrowserParts);
afterEach(cleanup);

/** "Xã Sùng Phài", its criteria all met, typed in TCVN3; B3 takes its text from a formula. */
function oldForm(more: Partial<SheetSnapshot> = {}): SheetSnapshot {
  const rows = [
    ['X· Sïng Phµi', 'Theo Quyết định 9745/QĐ-BCA-V05', null],
    ['TT', 'Néi dung tiªu chÝ', 'KÕt qu¶'],
    ...Array.from({ length: 34 }, (_, index) => [index + 1, `Néi dung tiªu chÝ sè ${index + 1}`, '§¹t']),
  ];
  const fonts = rows.map((row) => row.map((value) => (typeof value === 'string' ? '.VnTime' : undefined)));
  return plainSheet('form', 'Biểu 1', rows, { fonts, formulas: [[], [], [undefined, '=Z1']], ...more });
}

async function offer(port: PanePort): Promise<void> {
  openPane(port);
  await press('Kiểm tra trang tính này');
  await press('Chuyển sang Unicode');
}

describe('converting old encodings', () => {
  it('shows some cells as they are and as they will be, how many, and the new font', async () => {
    await offer(new PanePort([oldForm()]));
    const items = within(screen.getByRole('list', { name: 'Một số ô sẽ được chuyển' })).getAllByRole('listitem');
    expect(items.map(({ textContent }) => textContent).slice(0, 2)).toEqual([
      'A1X· Sïng Phµi→ thànhXã Sùng Phài',
      'B2Néi dung tiªu chÝ→ thànhNội dung tiêu chí',
    ]);
    expect(items).toHaveLength(4);
    expect(screen.getByText(/^71 ô sẽ được chuyển, phông chữ đổi thành Times New Roman\./)).toBeTruthy();
  });

  it('converts the sheet, says which cells it left alone, and takes it back', async () => {
    const port = new PanePort([oldForm()]);
    await offer(port);
    await press('Chuyển 71 ô');
    expect(screen.getByRole('status').textContent).toBe(
      'Đã chuyển 70 ô sang Unicode. 1 ô có công thức được giữ nguyên: hãy sửa ở ô mà công thức lấy chữ.',
    );
    expect(valueAt(port.sheetNamed('Biểu 1'), { row: 0, column: 0 })).toBe('Xã Sùng Phài');
    expect(port.sheetNamed('Biểu 1').fonts[0]?.[0]).toBe('Times New Roman');
    await press('Hoàn tác');
    expect(valueAt(port.sheetNamed('Biểu 1'), { row: 0, column: 0 })).toBe('X· Sïng Phµi');
    expect(screen.getByRole('button', { name: 'Chuyển sang Unicode' })).toBeTruthy();
  });

  it('says what to do about a protected sheet', async () => {
    const port = new PanePort([oldForm({ isProtected: true })]);
    await offer(port);
    await press('Chuyển 71 ô');
    expect(screen.getByRole('status').textContent).toMatch(/^Trang tính “Biểu 1” đang được bảo vệ nên không ghi/);
    expect(port.writes).toEqual([]);
  });
});
