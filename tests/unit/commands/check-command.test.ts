import { failure } from '../../../src/outcome';
import { checkCommand } from '../../../src/commands/check-command';
import { knownSets } from '../../../src/criteria/known-sets';
import { formSheet, PanePort } from '../taskpane/form-workbook';

const known = knownSets([]);

describe('the ribbon’s check', () => {
  it('tells the result and goes to the gravest finding, and writes nothing unasked', async () => {
    const port = new PanePort([formSheet({ 7: 'Chưa đạt', 21: '' })]);
    const notice = await checkCommand(port, 'vi', known);
    expect(notice).toEqual({
      tone: 'done',
      message: '32/34 tiêu chí đạt',
      details: ['Xã Sùng Phài', '1 chỗ phải sửa, 1 tiêu chí chưa đạt.', 'Bấm Mở ngăn Chấm Chuẩn để xem từng vấn đề.'],
    });
    expect(port.selected).toEqual([{ sheetId: 'form', cell: { row: 22, column: 3 } }]);
    expect(port.writes).toEqual([]);
  });

  it('goes nowhere on a sheet without fault', async () => {
    const port = new PanePort([formSheet()]);
    const notice = await checkCommand(port, 'en', known);
    expect(notice.message).toBe('34/34 criteria met');
    expect(notice.details).toContain('Nothing to look at.');
    expect(port.selected).toEqual([]);
    expect(port.writes).toEqual([]);
  });

  it('tells the result of a protected sheet like any other’s', async () => {
    const port = new PanePort([formSheet({ 7: 'Chưa đạt' }, { isProtected: true })]);
    const notice = await checkCommand(port, 'vi', known);
    expect(notice).toMatchObject({ tone: 'done', message: '33/34 tiêu chí đạt' });
    expect(port.selected).toEqual([{ sheetId: 'form', cell: { row: 8, column: 3 } }]);
  });

  it('says that a sheet has no table, by its name', async () => {
    const notice = await checkCommand(new PanePort([{ ...formSheet(), values: [['Hướng dẫn']] }]), 'vi', known);
    expect(notice).toMatchObject({ tone: 'failed', message: 'Không thấy bảng tiêu chí trên trang tính “Sùng Phài”' });
  });

  it('says what Excel refused', async () => {
    const port = new PanePort([formSheet({ 7: 'Chưa đạt' })]);
    jest.spyOn(port, 'read').mockResolvedValue(failure({ code: 'cell-edit-mode' }));
    expect((await checkCommand(port, 'vi', known)).message).toBe('Excel đang chờ nhập xong một ô.');
  });
});
