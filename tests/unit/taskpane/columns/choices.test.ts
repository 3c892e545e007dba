import { columnChoices, lastRowChoices, rowChoices } from '../../../../src/taskpane/columns/choices';
import { plainSheet } from '../../app/plain-port';

const sheet = plainSheet('form', 'Biểu', [
  ['UBND XÃ'],
  [],
  ['TT', 'Nội dung', 'Kết quả', null],
  [null, null, 'Đạt', 'Chưa đạt'],
  [1, 'Có nghị quyết', 'x', null],
]);

describe('what can be chosen', () => {
  it('is each column with the words over it', () => {
    const headers = columnChoices(sheet, { headerTop: 2, headerBottom: 3 }).map(({ header }) => header);
    expect(headers).toEqual(['TT', 'Nội dung', 'Kết quả › Đạt', 'Kết quả › Chưa đạt']);
  });

  it('changes with the header’s rows', () => {
    const headers = columnChoices(sheet, { headerTop: 2, headerBottom: 2 }).map(({ header }) => header);
    expect(headers).toEqual(['TT', 'Nội dung', 'Kết quả', '']);
  });

  it('is each row with words, and the one that the header begins with now', () => {
    expect(rowChoices(sheet, 1).map(({ row, words }) => [row, words])).toEqual([
      [0, 'UBND XÃ'],
      [1, ''],
      [2, 'TT, Nội dung, Kết quả'],
      [3, 'Đạt, Chưa đạt'],
      [4, '1, Có nghị quyết, x'],
    ]);
  });

  it('is a header of at most five rows', () => {
    expect(lastRowChoices(2).map(({ row }) => row)).toEqual([2, 3, 4, 5, 6]);
  });
});
