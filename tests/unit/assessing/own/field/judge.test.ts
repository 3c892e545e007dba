import { checkSheet } from '../../../../../src/app/check-sheet';
import { builtInSets } from '../../../../../src/criteria/built-in-sets';
import { SheetBuilder } from '../../../reading/random-forms/compose-form';
import { judge, type Expectation } from './judge';

const right: Expectation = {
  layout: 'form',
  unit: 'Hồng Bàng',
  n: 5,
  met: 3,
  findings: [
    { k: 'gap', c: 'C6' },
    { k: 'blank', c: '*7' },
  ],
  mustNot: [{ k: 'anyError', c: '*' }],
};

function reportOf(rows: readonly (readonly (string | number | null)[])[]) {
  const sheet = new SheetBuilder(0, (text) => text);
  for (const row of rows) sheet.addRow(row);
  return [
    checkSheet(
      sheet.build('Sheet1'),
      { legacy: null, mappings: [], fileName: null },
      { criteria: 'auto', sets: builtInSets() },
    ),
  ];
}

const form = reportOf([
  ['Đơn vị: Thư viện Hồng Bàng'],
  ['TT', 'Nội dung', 'Kết quả'],
  [1, 'Có sổ theo dõi bạn đọc', 'Đạt'],
  [2, 'Bố trí chỗ để xe', 'Đạt'],
  [3, 'Sắp xếp giá sách ngăn nắp', 'Đạt'],
  [4, 'Niêm yết giờ mở cửa', 'Chưa đạt'],
  [5, 'Vệ sinh phòng đọc', null],
]);

describe('the judge of what was read', () => {
  it('calls right what says just what is expected', () => {
    expect(judge(right, form)).toEqual({ is: 'right', why: [] });
  });

  it.each<[string, Partial<Expectation>]>([
    ['another layout', { layout: 'matrix' }],
    ['another unit', { unit: 'Hà Giang' }],
    ['another number of criteria', { n: '4|6' }],
    ['another number that are met', { met: 4 }],
    ['points that are not given', { score: 3 }],
    ['a maximum that is not stated', { max: 5 }],
    ['one that does not apply', { na: 1 }],
    ['a finding that was not told', { findings: [...(right.findings ?? []), { k: 'gap', c: 'C4' }] }],
    ['a finding at another cell', { findings: [{ k: 'gap', c: 'C5' }], mustNot: [] }],
    ['an error that is not there', { findings: [{ k: 'gap', c: 'C6' }] }],
  ])('calls wrong %s', (_, change) => {
    expect(judge({ ...right, ...change }, form).is).toBe('wrong');
  });

  it('calls a sheet asked on which no table was found, or right where that is honest', () => {
    const nothing = reportOf([['Danh sách họp'], ['Nguyễn Văn A']]);
    expect(judge(right, nothing).is).toBe('asked');
    expect(judge({ ...right, layout: 'none-ok' }, nothing).is).toBe('right');
  });
});
