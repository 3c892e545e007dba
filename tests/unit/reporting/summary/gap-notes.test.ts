import { noteKey, notesOn } from '../../../../src/reporting/summary/gap-notes';
import type { Area } from '../../../../src/workbook/address';
import type { SheetSnapshot } from '../../../../src/workbook/snapshot';
import { plainSheet } from '../../app/plain-port';

const whole = ({ values }: SheetSnapshot): Area => ({ row: 0, column: 0, rowCount: values.length, columnCount: 9 });

const header = [
  'TT',
  'Đơn vị',
  'Tiêu chí',
  'Nội dung tiêu chí',
  'Kết quả hiện tại',
  'Ô',
  'Người phụ trách',
  'Thời hạn',
  'Ghi chú',
];

describe('notesOn', () => {
  it('reads what was typed, by unit and criterion', () => {
    const sheet = plainSheet('1', 'Chưa đạt', [
      ['DANH SÁCH'],
      header,
      [1, 'Xã A', '7', 'Nội dung', 'Chưa đạt', 'E21', 'Ông Tư', 46_000, null],
      [2, 'Xã A', '9', 'Nội dung', 'Chưa đạt', 'E23', null, '', null],
    ]);
    const notes = notesOn(sheet, whole(sheet));
    expect([...notes.keys()]).toEqual([noteKey('Xã A', '7')]);
    expect(notes.get(noteKey('Xã A', '7'))?.typed).toEqual({ responsible: 'Ông Tư', deadline: 46_000 });
  });

  it('finds the columns where the user has moved them, and rows below the table', () => {
    const sheet = plainSheet('1', 'Chưa đạt', [
      ['Ghi chú', 'Tiêu chí', 'Thời hạn', 'Cột của tôi', 'Đơn vị', 'Người phụ trách'],
      [],
      ['Đã đạt (giữ lại)'],
      ['xong', 12, 'quý I', 'khác', 'Xã B', 'Bà Năm'],
    ]);
    expect(notesOn(sheet, whole(sheet)).get(noteKey('XÃ B', '12'))?.typed).toEqual({
      responsible: 'Bà Năm',
      deadline: 'quý I',
      note: 'xong',
    });
  });

  it('finds nothing where a header was overwritten', () => {
    const sheet = plainSheet('1', 'Chưa đạt', [
      ['TT', 'Đơn vị', 'Khác'],
      [1, 'Xã A', 'x'],
    ]);
    expect(notesOn(sheet, whole(sheet)).size).toBe(0);
  });

  it('does not carry an error value on', () => {
    const sheet = plainSheet('1', 'Chưa đạt', [header, [1, 'Xã A', '7', '', '', '', { error: '#REF!' }, null, 'x']]);
    expect(notesOn(sheet, whole(sheet)).get(noteKey('Xã A', '7'))?.typed).toEqual({ note: 'x' });
  });
});

describe('noteKey', () => {
  it('is the same for composed and decomposed spellings', () => {
    expect(noteKey('Xã Sùng Phài'.normalize('NFD'), ' 7')).toBe(noteKey('xã sùng phài', '7'));
  });
});
