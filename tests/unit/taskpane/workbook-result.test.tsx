/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { plainSheet } from '../app/plain-port';
import { formSheet, PanePort } from './form-workbook';
import { expectNoViolations, openPane, press, provideBrowserParts, switchMarks } from './open-pane';

beforeAll(provideBrowserParts);

afterEach(cleanup);

function twoCommunes() {
  const second = formSheet({ 3: '', 9: 'Chưa đạt' });
  const values = second.values.map((row, index) => (index === 0 ? ['Xã Nậm Loỏng'] : row));
  return new PanePort([
    formSheet(),
    { ...second, id: 'second', name: 'Nậm Loỏng', values },
    plainSheet('guide', 'Hướng dẫn', [['Cách ghi biểu']]),
  ]);
}

/** The overview is loaded when it is first needed. */
async function checkWorkbook(): Promise<void> {
  await press(/^(Kiểm tra cả sổ|Check the workbook)$/);
  await screen.findByRole('list', { name: /^(Các đơn vị trong sổ làm việc|Units in this workbook)$/ });
}

const units = () =>
  within(screen.getByRole('list', { name: 'Các đơn vị trong sổ làm việc' }))
    .getAllByRole('button')
    .map(({ textContent }) => textContent);

describe('the whole workbook', () => {
  it('shows where each of its units stands, and names the sheets without a table quietly', async () => {
    openPane(twoCommunes());
    await checkWorkbook();
    expect(screen.getByRole('heading', { name: '1/2 đơn vị được công nhận' })).toBeTruthy();
    expect(units()).toEqual([
      'Xã Sùng Phài34/34Trang tính “Sùng Phài”',
      'Xã Nậm Loỏng32/34Trang tính “Nậm Loỏng”1 phải sửa',
    ]);
    expect(screen.getByText('Không có bảng tiêu chí: “Hướng dẫn”.')).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('1/2 đơn vị được công nhận');
  });

  it('leads to a unit’s sheet and back', async () => {
    const port = twoCommunes();
    openPane(port);
    await checkWorkbook();
    await press(/^Xã Nậm Loỏng/);
    expect(port.selected).toEqual([{ sheetId: 'second', cell: { row: 1, column: 0 } }]);
    expect(screen.getByRole('heading', { name: 'Xã Nậm Loỏng' })).toBeTruthy();
    fireEvent.change(screen.getByRole('combobox', { name: 'Đơn vị' }), { target: { value: '' } });
    expect(units()).toHaveLength(2);
  });

  it('marks every sheet that was checked', async () => {
    const port = twoCommunes();
    openPane(port);
    await checkWorkbook();
    await switchMarks();
    expect(screen.getByRole('status').textContent).toBe('Đã đánh dấu 2 ô.');
    expect(port.sheetNamed('Nậm Loỏng').marks).not.toEqual([]);
  });

  it.each(['vi', 'en'] as const)('has no accessibility problem that can be found by rule (%s)', async (language) => {
    document.title = 'Chấm Chuẩn';
    document.documentElement.lang = language;
    openPane(twoCommunes(), language);
    await checkWorkbook();
    await expectNoViolations();
  });
});
