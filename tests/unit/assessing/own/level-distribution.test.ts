import { assessOwn } from '../../../../src/assessing/own/assess-own';
import { ownSetOf } from '../../../../src/assessing/own/own-set';
import { levelsText } from '../../../../src/i18n/unit-figures';
import type { CellValue } from '../../../../src/workbook/snapshot';
import { sheetOf } from '../../reading/sheet-of';
import { tableOn } from '../../reading/table-on';

type Rows = readonly (readonly CellValue[])[];

const levelsOn = (rows: Rows) => {
  const table = tableOn(sheetOf([['Đơn vị: Trường Hoa Sen'], ...rows]));
  const own = ownSetOf(table);
  if (own === null) throw new Error('no criteria');
  return assessOwn(table, own, []).levels;
};
const inWords = (...words: readonly string[]): Rows => [
  ['TT', 'Nội dung', 'Kết quả', 'Ghi chú'],
  ...words.map((word, index) => [index + 1, `Việc thứ ${index + 1}`, word]),
];
const ticked = (levels: readonly string[], ...places: readonly number[]): Rows => [
  ['TT', 'Nội dung', ...levels],
  ...places.map((place, index) => [
    index + 1,
    `Việc thứ ${index + 1}`,
    ...levels.map((_, level) => (level === place ? 'x' : null)),
  ]),
];

describe('how criteria are spread over the levels of their sheet', () => {
  it('counts each word from the best on, as the sheet has it', () => {
    expect(levelsOn(inWords('Khá', 'Tốt', 'Tốt', 'tốt', 'Chưa đạt', 'Khá'))).toEqual([
      { level: 'Tốt', count: 3 },
      { level: 'Khá', count: 2 },
      { level: 'Chưa đạt', count: 1 },
    ]);
  });

  it('keeps the order of columns to tick, with those that have no tick', () => {
    expect(levelsOn(ticked(['CĐ', 'Đ', 'K', 'T'], 3, 3, 1, 3))).toEqual([
      { level: 'CĐ', count: 0 },
      { level: 'Đ', count: 1 },
      { level: 'K', count: 0 },
      { level: 'T', count: 3 },
    ]);
  });

  it('takes what does not apply for no level', () => {
    expect(levelsOn(ticked(['2', '1', '0', 'Không phù hợp'], 0, 3, 2, 0))).toEqual([
      { level: '2', count: 2 },
      { level: '1', count: 0 },
      { level: '0', count: 1 },
    ]);
  });

  it.each([
    ['words that only say what is met', inWords('Đạt', 'Chưa đạt', 'Đạt')],
    ['one sign of conformity beside another', inWords('Phù hợp', 'Không phù hợp', 'Phù hợp')],
    ['ticks for met and not met', ticked(['Đạt', 'Chưa đạt'], 0, 1, 0)],
    [
      'points that nothing says the most of',
      [
        ['TT', 'Nội dung', 'Điểm'],
        [1, 'Giá cả', 8],
        [2, 'Chất lượng', 9],
        [3, 'Giao hàng', 7],
      ],
    ],
  ])('has nothing to say of %s', (_, rows) => {
    expect(levelsOn(rows)).toBeUndefined();
  });

  it('is told in one line, in which figures are parted from the levels that are figures', () => {
    expect(
      levelsText([
        { level: 'Tốt', count: 5 },
        { level: 'Khá', count: 3 },
      ]),
    ).toBe('Tốt 5 · Khá 3');
    expect(
      levelsText([
        { level: '4', count: 5 },
        { level: '3', count: 1 },
      ]),
    ).toBe('4: 5 · 3: 1');
  });

  it('follows levels that are reached or denied in words, of which those denied at once are on none', () => {
    const rows: Rows = [
      ['Tiêu chí', 'Nội dung', 'Mức 1', 'Mức 2', 'Mức 3'],
      ['Tiêu chí 1', 'Phương hướng', 'Đạt', 'Đạt', 'Không đạt'],
      ['Tiêu chí 2', 'Hội đồng trường', 'Đạt', 'Không đạt', '-'],
      ['Tiêu chí 3', 'Đoàn thể', 'Không đạt', 'Không đạt', 'Không đạt'],
    ];
    expect(levelsOn(rows)).toEqual([
      { level: 'Mức 1', count: 1 },
      { level: 'Mức 2', count: 1 },
      { level: 'Mức 3', count: 0 },
    ]);
  });
});
