/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { loadLaterTexts } from '../../../src/i18n/load-language';
import { plainSheet } from '../app/plain-port';
import { formSheet, PanePort } from './form-workbook';
import { expectNoViolations, openMore, openOptions, openPane, press, provideBrowserParts } from './open-pane';

beforeAll(async () => {
  provideBrowserParts();
  document.title = 'Chấm Chuẩn';
  document.documentElement.lang = 'vi';
  await loadLaterTexts();
});
afterEach(cleanup);

test('every criterion is shown with its result, leads to its cell, and gives the findings back', async () => {
  const port = new PanePort([formSheet({ 7: 'Chưa đạt' })]);
  openPane(port);
  await press('Kiểm tra trang tính này');
  openMore();
  await press('Xem mọi tiêu chí');
  const page = await screen.findByRole('region', { name: 'Mọi tiêu chí' });
  expect(within(page).getAllByRole('listitem')).toHaveLength(34);
  await press(/^7.*Chưa đạt$/);
  expect(port.selected.at(-1)).toEqual({ sheetId: 'form', cell: { row: 8, column: 3 } });
  await press(/^8.*Đạt$/);
  expect(port.selected.at(-1)).toEqual({ sheetId: 'form', cell: { row: 9, column: 3 } });
  await expectNoViolations();
  await press('Về các vấn đề');
  expect(screen.getByRole('button', { name: /^7 · Chưa đạt/ })).toBeTruthy();
});

test('a chosen finding says who sees to its criterion, and what the row notes', async () => {
  const rows = Array.from({ length: 34 }, (_, index) => [
    index + 1,
    `Nội dung thứ ${index + 1}`,
    index === 6 ? 'Chưa đạt' : 'Đạt',
    'Bà Mai',
    'Chờ văn bản',
  ]);
  openPane(
    new PanePort([
      plainSheet('form', 'Biểu', [
        ['Theo Quyết định 9745/QĐ-BCA-V05'],
        ['TT', 'Nội dung tiêu chí', 'Kết quả', 'Người phụ trách', 'Ghi chú'],
        ...rows,
      ]),
    ]),
  );
  await press('Kiểm tra trang tính này');
  await press(/^7 · Chưa đạt/);
  expect(screen.getByText('Phụ trách: Bà Mai')).toBeTruthy();
  expect(screen.getByText('Ghi chú trong biểu: Chờ văn bản')).toBeTruthy();
});

test('the options lead to help, and say which version this is', async () => {
  openPane(new PanePort([formSheet()]));
  openOptions();
  const help = await screen.findByRole('link', { name: 'Trợ giúp, liên hệ' });
  expect(help.getAttribute('href')).toBe('support.html');
  expect(screen.getByText(/^Chấm Chuẩn, bản \d+\.\d+\.\d+$/)).toBeTruthy();
});

test('a report is a click away once it was made', async () => {
  const port = new PanePort([formSheet({ 7: 'Chưa đạt' })]);
  openPane(port);
  await press('Kiểm tra trang tính này');
  await press('Lập báo cáo');
  await press('Mở “Tổng hợp”');
  expect(port.selected.at(-1)?.sheetId).toBe(port.sheetNamed('Tổng hợp').id);
});

test('an empty form of a set is added by two clicks, and taken back by one', async () => {
  const port = new PanePort([formSheet()]);
  openPane(port);
  openMore();
  await press('Thêm biểu trống…');
  const dialog = await screen.findByRole('dialog', { name: 'Thêm biểu trống' });
  await expectNoViolations();
  expect(within(dialog).getAllByRole('listitem').length).toBeGreaterThan(5);
  await press(/^Quyết định 9745/);
  expect(screen.getByRole('status').textContent).toContain('Đã thêm biểu trống trên trang “Biểu tự đánh giá”');
  expect(port.sheetNamed('Biểu tự đánh giá')).toBeTruthy();
  await press('Hoàn tác');
  expect(port.sheets.map(({ name }) => name)).toEqual(['Sùng Phài']);
});

test('a report has the tabs that are wanted', async () => {
  const port = new PanePort([formSheet({ 7: 'Chưa đạt' })]);
  openPane(port);
  await press('Kiểm tra trang tính này');
  await press('Tùy chọn báo cáo');
  fireEvent.click(screen.getByRole('checkbox', { name: 'Danh sách chưa đạt, còn thiếu điểm' }));
  await press('Lập báo cáo');
  expect(port.sheets.map(({ name }) => name)).toEqual(['Sùng Phài', 'Tổng hợp']);
});
