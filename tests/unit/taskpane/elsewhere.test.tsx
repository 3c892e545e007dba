/** @jest-environment jsdom */
import { act, cleanup, screen } from '@testing-library/react';
import { plainSheet } from '../app/plain-port';
import { formSheet, PanePort } from './form-workbook';
import { openPane, press, provideBrowserParts, switchMarks } from './open-pane';

beforeAll(provideBrowserParts);
afterEach(cleanup);

const A1 = { row: 0, column: 0 };

async function opened(): Promise<PanePort> {
  const port = new PanePort([formSheet({ 3: 'Chưa đạt' }), plainSheet('other', 'Ghi chép', [['x']])]);
  const { store } = openPane(port);
  await act(() => store.watch());
  await press('Kiểm tra trang tính này');
  return port;
}

test('a result says that it is of another sheet than the one in front, and leads there', async () => {
  const port = await opened();
  expect(screen.queryByText(/Đây là kết quả của trang/)).toBeNull();
  act(() => port.selectByHand('other', A1));
  expect(screen.getByText(/Đây là kết quả của trang “Sùng Phài”; đang mở trang “Ghi chép”\./)).toBeTruthy();
  await press('Về trang có kết quả');
  expect(port.selected.at(-1)).toMatchObject({ sheetId: 'form' });
  act(() => port.selectByHand('form', A1));
  expect(screen.queryByText(/Đây là kết quả của trang/)).toBeNull();
});

test('marks go to the sheet that the result is of, and its name is said while another is in front', async () => {
  const port = await opened();
  act(() => port.selectByHand('other', A1));
  await switchMarks();
  expect(screen.getByRole('status').textContent).toBe('Đã đánh dấu 1 ô trên trang “Sùng Phài”.');
  expect(port.sheetNamed('Sùng Phài').marks).not.toEqual([]);
  expect(port.sheetNamed('Ghi chép').marks).toEqual([]);
});
