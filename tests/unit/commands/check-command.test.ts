import { checkCommand } from '../../../src/commands/check-command';
import { formSheet, PanePort } from '../taskpane/form-workbook';

describe('the ribbon’s check', () => {
  it('marks the sheet, goes to the gravest finding and tells the result', async () => {
    const port = new PanePort([formSheet({ 7: 'Chưa đạt', 21: '' })]);
    const notice = await checkCommand(port, 'vi');
    expect(notice).toEqual({
      tone: 'done',
      message: '32/34 tiêu chí đạt',
      details: [
        'Xã Sùng Phài',
        '1 chỗ phải sửa, 1 tiêu chí chưa đạt.',
        'Đã đánh dấu 2 ô. Bấm Mở bảng để xem từng vấn đề.',
      ],
    });
    expect(port.selected).toEqual([{ sheetId: 'form', cell: { row: 22, column: 3 } }]);
    expect(port.sheetNamed('Sùng Phài').marks.length).toBeGreaterThan(0);
  });

  it('goes nowhere and marks nothing on a sheet without fault', async () => {
    const port = new PanePort([formSheet()]);
    const notice = await checkCommand(port, 'en');
    expect(notice.message).toBe('34/34 criteria met');
    expect(notice.details).toContain('Nothing to look at.');
    expect(port.selected).toEqual([]);
    expect(port.writes).toEqual([]);
  });

  it('tells the result of a protected sheet all the same, and why nothing was marked', async () => {
    const port = new PanePort([formSheet({ 7: 'Chưa đạt' }, { isProtected: true })]);
    const notice = await checkCommand(port, 'vi');
    expect(notice.tone).toBe('failed');
    expect(notice.message).toContain('“Sùng Phài” đang được bảo vệ');
    expect(notice.details).toContain('33/34 tiêu chí đạt');
    expect(port.selected).toEqual([{ sheetId: 'form', cell: { row: 8, column: 3 } }]);
  });

  it('says that a sheet has no table, by its name', async () => {
    const notice = await checkCommand(new PanePort([{ ...formSheet(), values: [['Hướng dẫn']] }]), 'vi');
    expect(notice).toMatchObject({ tone: 'failed', message: 'Không thấy bảng tiêu chí trên trang tính “Sùng Phài”' });
  });

  it('says what Excel refused', async () => {
    const port = new PanePort([formSheet({ 7: 'Chưa đạt' })]);
    port.fault = { code: 'cell-edit-mode' };
    expect((await checkCommand(port, 'vi')).message).toBe('Excel đang chờ nhập xong một ô.');
  });
});
